/** What a text may begin with. */
export type Initial = 'capital' | 'small' | 'figure' | 'other'

/** Returns what a text begins with. Asked of most words beside marks: plain letters are told by their code. */
export function initialOf(text: string): Initial {
  const unit = text.charCodeAt(0)
  if (unit < 128) {
    if (unit > 96 && unit < 123) return 'small'
    if (unit > 64 && unit < 91) return 'capital'
    return unit > 47 && unit < 58 ? 'figure' : 'other'
  }
  if (/^\p{Ll}/u.test(text)) return 'small'
  if (/^\p{Lu}/u.test(text)) return 'capital'
  return /^\p{N}/u.test(text) ? 'figure' : 'other'
}
