/** Returns whether a word as printed is written like an owner: “Roe’s”, “workers’”. */
export function isOwner(text: string): boolean {
  const sign = text.charCodeAt(text.length - (text.endsWith('s') ? 2 : 1))
  return sign === APOSTROPHE || sign === STRAIGHT
}

const APOSTROPHE = 0x2019
const STRAIGHT = 0x27
