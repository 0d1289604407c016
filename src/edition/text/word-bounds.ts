/**
 * Returns where the next word of `text` at or after `at` begins, `end` when there is none before it. Every word of every
 * article comes by here: plain letters are told by their code, others by a pattern.
 */
export function nextWord(text: string, at: number, end: number): number {
  let from = at
  while (from < end && letterAt(text, from, end) === 0) from++
  return from
}

/** Returns where the word ends that begins at `at`: a joining sign is a part of it only with a letter behind. */
export function wordEnd(text: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    const step = isPlainLetter(text.charCodeAt(to)) ? 1 : letterAt(text, to, end) || joinAt(text, to, end)
    if (step === 0) break
    to += step
  }
  return to
}

/** 1 where a sign stands that is a part of the word before it, 0 where there is none. */
function joinAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  return isSilent(unit) || (isJoint(unit) && letterAt(text, at + 1, end) > 0) ? 1 : 0
}

/** Returns whether the letter at `at` is the first of its word, as one finds who reads the text from its beginning. */
export function beginsWord(text: string, at: number): boolean {
  let before = isJoint(text.charCodeAt(at - 1)) ? at - 2 : at - 1
  while (before >= 0 && isSilent(text.charCodeAt(before))) before--
  if (before < 0) return true
  const isSecondHalf = (text.charCodeAt(before) & 0xfc00) === 0xdc00
  return letterAt(text, isSecondHalf ? before - 1 : before, before + 1) === 0
}

/** How many units the letter, digit or mark at `at` takes, 0 where there is none. */
function letterAt(text: string, at: number, end: number): number {
  if (at >= end) return 0
  const unit = text.charCodeAt(at)
  return unit < 128 ? (isPlainLetter(unit) ? 1 : 0) : foreignLetterAt(text, at, end)
}

/** The same where no plain letter stands. */
function foreignLetterAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  // Dashes, quotation marks and wide spaces: the signs that stand between most words.
  if (unit >= 0x2000 && unit < 0x2070) return 0
  const code = at + 1 < end ? (text.codePointAt(at) as number) : unit
  const units = code > 0xffff ? 2 : 1
  return LETTER.test(String.fromCodePoint(code)) ? units : 0
}

const LETTER = /[\p{L}\p{N}\p{M}]/u

function isPlainLetter(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58)
}

/** Soft hyphen and word joiner. */
function isSilent(unit: number): boolean {
  return unit === 0xad || unit === 0x2060
}

/** What holds a word together between two letters. */
function isJoint(unit: number): boolean {
  return unit < 128 ? JOINTS[unit] === 1 : OTHER_JOINTS.includes(unit)
}

/** 1 at the code of each that has one below 128. */
const JOINTS = new Uint8Array(128)
const OTHER_JOINTS: number[] = []
for (const sign of "'’‘ʼ-‐‑.,&/") {
  const unit = sign.charCodeAt(0)
  if (unit < 128) JOINTS[unit] = 1
  else OTHER_JOINTS.push(unit)
}
