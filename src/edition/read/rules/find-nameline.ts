import type { Story } from '../../model/story.ts'
import type { Block } from '../block.ts'
import { hasDoubleMarks } from './line-shape.ts'
import { findNameLine } from './name-line.ts'
import type { Page, Rule } from './rule.ts'

const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u
const CUE = /\b(?:said|says|told|according to|stated|announced|declared)\b/iu
const OPENING = /^["“„«‘']/u

/**
 * The name over a pull quote: a line that is a person's name and office, and under it what can only be speech.
 *
 * ```text
 * Jane Roe, minister of trade.       nameline
 * We will not sign.                  speech: someone speaks of herself, nobody is said to say it
 * ```
 *
 * Without marks the line below must speak in the first person, or the article must have another name line of
 * which that is true: a layout is used throughout. Else the line is more likely the caption of a lost picture.
 */
export const findNameline: Rule = (block, index, page) => {
  if (index === 0 || !isNamed(block, page)) return null
  const below = page.blocks[index + 1]
  if (!below || !isSpeech(below) || names(below, block)) return null
  return isOwnVoice(below) || hasSureNameline(page) ? 'nameline' : null
}

/** Asked for every doubtful line of a page, looked up once. */
const sure = new WeakMap<Page, boolean>()

function hasSureNameline(page: Page): boolean {
  const known = sure.get(page) ?? page.blocks.some((_, index) => isSureNameline(page, index))
  sure.set(page, known)
  return known
}

function isSureNameline(page: Page, index: number): boolean {
  const block = page.blocks[index]
  const below = page.blocks[index + 1]
  return index > 0 && !!block && !!below && isNamed(block, page) && isSpeech(below) && isOwnVoice(below)
}

/** A line that names the person again tells about her: nobody calls herself by her family name. */
function names(below: Block, block: Block): boolean {
  const family = findNameLine(block.text)?.name.split(/\s/u).at(-1)
  return family !== undefined && below.text.includes(family)
}

function isNamed(block: Block, page: Page): boolean {
  if (block.text.length > 160 || !['paragraph', 'nameline'].includes(block.kind)) return false
  return findNameLine(block.text) !== null || isSpeaker(block.text, page.story)
}

function isSpeaker(text: string, { speakers }: Story): boolean {
  if (speakers.length === 0) return false
  const bare = text.replace(/[.:]$/u, '')
  return speakers.some(({ name }) => name === bare)
}

/** A line of words that nobody is said to say; where it has marks, it begins with one. */
function isSpeech({ kind, text }: Block): boolean {
  if (kind === 'blockquote') return true
  if (kind !== 'paragraph' || !/[.?!…]["”’»“')]*$/u.test(text)) return false
  return hasDoubleMarks(text)
    ? OPENING.test(text) && !CUE.test(text)
    : isOwnVoice({ kind, text }) || !CUE.test(text)
}

function isOwnVoice({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  return kind === 'blockquote' || OPENING.test(text) || FIRST_PERSON.test(text)
}
