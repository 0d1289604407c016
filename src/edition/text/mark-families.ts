/** How a character can serve as a quotation mark. Straight marks and apostrophes serve both ways. */
export interface MarkShape {
  /** Marks of one family open and close each other. */
  readonly level: 'double' | 'single'
  /** What its shape says; context may say otherwise. */
  readonly shape: 'open' | 'close' | 'either'
}

/**
 * Quotation marks and what their shapes say. `„` opens and is closed by `“` or `”`; guillemets open pointing
 * either way (« French », »German«). Doubled apostrophes and grave accents stand for double marks in wire copy.
 */
export const MARKS: Readonly<Record<string, MarkShape>> = {
  '“': { level: 'double', shape: 'open' },
  '”': { level: 'double', shape: 'close' },
  '„': { level: 'double', shape: 'open' },
  '‟': { level: 'double', shape: 'open' },
  '"': { level: 'double', shape: 'either' },
  '＂': { level: 'double', shape: 'either' },
  '«': { level: 'double', shape: 'open' },
  '»': { level: 'double', shape: 'close' },
  "''": { level: 'double', shape: 'either' },
  '``': { level: 'double', shape: 'open' },
  '’’': { level: 'double', shape: 'close' },
  '‘‘': { level: 'double', shape: 'open' },
  '‘': { level: 'single', shape: 'open' },
  '’': { level: 'single', shape: 'close' },
  '‚': { level: 'single', shape: 'open' },
  '‹': { level: 'single', shape: 'open' },
  '›': { level: 'single', shape: 'close' },
  "'": { level: 'single', shape: 'either' },
}

/** Finds the signs of which the marks above are made, one by one. */
export const MARK_SIGN = /[“”„‟"＂«»‘’‚‹›'`]/gu
