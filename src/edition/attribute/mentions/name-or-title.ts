import { BEFORE_VERB, INDEFINITE } from '../../language/english/clause-words.ts'
import { nationOf } from '../../language/english/nations.ts'
import type { Token } from '../tokens/token.ts'
import { tokenAt } from '../tokens/token-at.ts'
import { genderOfRole, madeMention, withoutOwning } from './made-mention.ts'
import type { Mention } from './mention.ts'
import { determinerBefore, nounPhraseStart } from './noun-phrase.ts'
import { lowerTitleBefore, type Title, titleOf } from './title-of.ts'

/** Splits a run of capitals into title and name and says what it names. */
export function nameOrTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: ReadonlySet<string>,
): Mention | null {
  const title = titleOf(tokens, first, last, known)
  if (title.end > last) return bareTitle(tokens, first, last, title)
  return (
    (title.titled ? null : bodyOrPlace(tokens, first, last, title, known)) ??
    nameWithTitle(tokens, first, last, title)
  )
}

function nameWithTitle(tokens: readonly Token[], first: number, last: number, title: Title): Mention {
  const lead = title.titled ? null : lowerTitleBefore(tokens, first)
  const role = lead ? [...lead.words] : []
  addTitleWords(role, tokens, first, title.end)
  if (title.office && !title.head) role.push(title.office)
  const name: string[] = []
  const printed: string[] = []
  const end = nameEnd(tokens, title.end, last)
  for (let at = title.end; at <= end; at++) {
    const token = tokens[at] as Token
    name.push(token.normal)
    printed.push(withoutOwning(token))
  }
  return madeMention(tokens, lead ? lead.first : first, last, {
    kind: 'name',
    role,
    head: title.head || lead?.head || title.office,
    nation: title.nation || lead?.nation || '',
    gender: title.gender || lead?.gender || '',
    name,
    printed,
  })
}

/** Last token of a name: what stands before a word in small letters that joins no names. */
function nameEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { capital, form } = tokens[at] as Token
    if (!capital && !form.name.joinsNames) return at === first ? last : at - 1
  }
  return last
}

/** "The Secretary of State": nothing is left for a name. */
function bareTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
  { head, nation }: Title,
): Mention | null {
  if (!head) return country(tokens, first, last, nation || placeOf(tokens, first, last))
  const start = nounPhraseStart(tokens, first)
  const { normal, form } = tokens[start] as Token
  const role: string[] = []
  addTitleWords(role, tokens, first, last + 1)
  return madeMention(tokens, form.name.isDeterminer ? start : first, last, {
    kind: INDEFINITE.has(normal) ? 'unnamed' : 'role',
    role,
    head,
    nation,
    gender: genderOfRole(head),
  })
}

/** A run without a title that names no person: "Dockers’ Federation", "TUC", "The Exampler said", "New Exampleshire"; null for a name. */
function bodyOrPlace(
  tokens: readonly Token[],
  first: number,
  last: number,
  { end, nation }: Title,
  known: ReadonlySet<string>,
): Mention | null {
  if (isBody(tokens, end, last, known) || (end === last && isAcronym(tokens[last] as Token, known)))
    return madeMention(tokens, determinerBefore(tokens, first), last, {
      kind: 'organisation',
      role: normals(tokens, first, last),
      nation,
    })
  const where = placeOf(tokens, end, last)
  if (!where) return null
  if (isNative(tokens, first, last))
    return madeMention(tokens, first - 1, last, {
      kind: 'role',
      role: ['native', (tokens[first] as Token).normal],
      head: 'native',
      nation: where,
    })
  return country(tokens, first, last, where)
}

/** The words of a title from `first` up to `end`, courtesies left out. */
function addTitleWords(role: string[], tokens: readonly Token[], first: number, end: number): void {
  for (let at = first; at < end; at++) {
    const { normal, form } = tokens[at] as Token
    if (!form.name.isCourtesy) role.push(normal)
  }
}

function normals(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at <= last; at++) words.push((tokens[at] as Token).normal)
  return words
}

/** Key of the country or region that the words of a run stand for together, or ''. */
function placeOf(tokens: readonly Token[], first: number, last: number): string {
  const { nation, beginsPlace } = (tokens[first] as Token).form.name
  if (first === last) return nation
  return beginsPlace ? (nationOf(normals(tokens, first, last).join(' ')) ?? '') : ''
}

/** Whether a word for a body stands in a run, and none of a name that the editor gives. */
function isBody(tokens: readonly Token[], first: number, last: number, known: ReadonlySet<string>): boolean {
  let body = false
  for (let at = first; at <= last; at++) {
    const { normal, form } = tokens[at] as Token
    if (known.has(normal)) return false
    body ||= form.name.isOrganisationWord
  }
  return body
}

/** "TUC", "A.N.S." */
function isAcronym({ text, normal }: Token, known: ReadonlySet<string>): boolean {
  return /^[\p{Lu}\p{N}&.-]{2,6}$/u.test(text) && !known.has(normal)
}

/** A country or capital speaks as a body ("Moscow said"). */
function country(tokens: readonly Token[], first: number, last: number, nation: string): Mention | null {
  return nation ? madeMention(tokens, first, last, { kind: 'organisation', nation, role: [nation] }) : null
}

/** "The Australian added": a people's name in the singular with its verb, for somebody already known. */
function isNative(tokens: readonly Token[], first: number, last: number): boolean {
  const { normal } = tokens[first] as Token
  const next = tokenAt(tokens, last + 1)
  if (first !== last || tokenAt(tokens, first - 1).normal !== 'the' || next.kind !== 'word') return false
  if (!/(?:an|man|woman|er)$|^(?:briton|swede|dane|finn|pole|turk|scot|spaniard|czech|greek)$/u.test(normal))
    return false
  return next.form.cue?.finite === true || BEFORE_VERB.has(next.normal)
}
