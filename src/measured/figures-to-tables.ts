import type { Naming, Share, SpeakerFigures } from './speaker-figures.ts'

/** A table as the method page sets it: the first column names the row, the others hold numbers. */
export interface MeasuredTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [string, ...string[]])[]
  /** Stands under the table. */
  readonly note: string
}

const NAMED_BY: Readonly<Record<Naming, string>> = {
  name: 'a name',
  pronoun: 'he, she or they',
  role: 'a title or a role',
}

/**
 * Returns the figures as tables for readers who know newspapers and no statistics: everything is counted, and every
 * count says of how many.
 */
export function figuresToTables(figures: SpeakerFigures): readonly MeasuredTable[] {
  return [quotationTable(figures), speakerTable(figures), ruleTable(figures), reportTable(figures)]
}

function quotationTable({ quotations, nobodysWords }: SpeakerFigures): MeasuredTable {
  const { asked, exact, cutOtherwise, missed, surplus } = quotations
  return {
    title: 'Quotations',
    columns: ['', 'quotations', 'of', 'share'],
    rows: [
      shareRow('found, to the character', { count: exact, of: asked }),
      shareRow('found, but cut off elsewhere', { count: cutOtherwise, of: asked }),
      shareRow('not found', { count: missed, of: asked }),
      shareRow('shown, but not marked by the annotators', {
        count: surplus,
        of: exact + cutOtherwise + surplus,
      }),
    ],
    note: `The articles also hold ${nobodysWords.of} titles, slogans, nicknames and other words in marks that the annotators gave to nobody; ${nobodysWords.count} of them are shown as quotations.`,
  }
}

function speakerTable(figures: SpeakerFigures): MeasuredTable {
  const { speakers, byNaming, organisations, unnamedGivenAName } = figures
  return {
    title: 'Speakers',
    columns: ['speaker named in the article by', 'found', 'of', 'share'],
    rows: [
      ...byNaming.map((row) => shareRow(NAMED_BY[row.naming], row)),
      shareRow('all people together', { count: speakers.right, of: speakers.asked }),
      shareRow('an organisation’s name', organisations),
    ],
    note: `Of the ${speakers.asked} quotations of people, ${speakers.somebodyElse} are given to somebody else and ${speakers.nobody} to nobody. Of ${unnamedGivenAName.of} quotations whose source is not named, ${unnamedGivenAName.count} are given a person’s name.`,
  }
}

function ruleTable({ byRule, sure }: SpeakerFigures): MeasuredTable {
  return {
    title: 'Rules',
    columns: ['rule that decided', 'speaker found', 'of', 'share'],
    rows: byRule.map((row) => shareRow(row.rule.replace(/[“”]/gu, ''), row)),
    note: `Where a page says sure, it was the right person ${sure.count} times of ${sure.of}.`,
  }
}

function reportTable({ reported }: SpeakerFigures): MeasuredTable {
  const { asked, found, surplus } = reported
  return {
    title: 'Reported, not quoted',
    columns: ['', 'reports', 'of', 'share'],
    rows: [
      shareRow('found', { count: found, of: asked }),
      shareRow('not found', { count: asked - found, of: asked }),
      shareRow('shown, but not marked by the annotators', { count: surplus, of: found + surplus }),
    ],
    note: 'Found means that at least half of the words are the same. The annotators marked plans and beliefs, too; two of them agree on three to four reports of five.',
  }
}

function shareRow(name: string, { count, of }: Share): [string, ...string[]] {
  return [name, String(count), String(of), of === 0 ? '–' : `${Math.round((100 * count) / of)}\u00a0%`]
}
