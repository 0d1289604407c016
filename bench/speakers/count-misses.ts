import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Naming, SpeakerFigures } from '../../src/measured/speaker-figures.ts'
import { type QuotesScore, scoreQuotes } from './score-quotes.ts'

/** The yardstick's names for what names a speaker. */
const NAMINGS: readonly [Naming, string][] = [
  ['name', 'name'],
  ['pronoun', 'pronoun'],
  ['role', 'nominal'],
]

type Misses = Omit<SpeakerFigures, 'date' | 'command' | 'yardstick' | 'seeds'>

/** Returns the yardstick's counts as a reader may want them: by kind of miss. */
export function countMisses(score: QuotesScore, byRule: Misses['byRule']): Misses {
  const count = (name: string) => score.counts[name] ?? 0
  return {
    articles: score.articles,
    quotations: {
      asked: count('gold'),
      exact: count('exTP'),
      cutOtherwise: count('ovTP') - count('exTP'),
      missed: count('gold') - count('ovTP'),
      surplus: count('pred') - count('ovTP'),
    },
    nobodysWords: { of: count('neg'), count: count('negHit') },
    speakers: {
      asked: count('spN'),
      right: count('spOK'),
      somebodyElse: count('spSaid') - count('spSaidOK'),
      nobody: count('spN') - count('spSaid'),
    },
    byNaming: NAMINGS.map(([naming, name]) => ({
      naming,
      of: count(`spN_${name}`),
      count: count(`spOK_${name}`),
    })),
    byRule,
    organisations: { of: count('orgN'), count: count('orgOK') },
    unnamedGivenAName: { of: count('anonN'), count: count('anonNamed') },
    sure: { of: count('sureN'), count: count('sureOK') },
    reported: {
      asked: count('iGold'),
      found: count('iTP'),
      surplus: count('iPred') - count('iTP'),
    },
  }
}

/**
 * Returns how often each rule of ours named the right speaker, the rule that decided most often first: the yardstick
 * knows no rules, so it is asked about the quotations of one rule at a time.
 */
export function countByRule(
  script: string,
  split: string,
  printed: string,
  scratch: string,
): Misses['byRule'] {
  const lines = readFileSync(printed, 'utf8').trim().split('\n')
  const articles = lines.map((line): { id: string; quotes: { rule: string; kind: string }[] } =>
    JSON.parse(line),
  )
  const quoted = articles.flatMap(({ quotes }) => quotes).filter(({ kind }) => kind !== 'indirect')
  const ofOneRule = join(scratch, 'one-rule.jsonl')
  return [...new Set(quoted.map(({ rule }) => rule))]
    .map((rule) => {
      const only = articles.map(({ id, quotes }) => ({
        id,
        quotes: quotes.filter((one) => one.rule === rule && one.kind !== 'indirect'),
      }))
      writeFileSync(ofOneRule, only.map((article) => JSON.stringify(article)).join('\n'))
      const { counts } = scoreQuotes(script, split, ofOneRule)
      return { rule, of: counts.spN ?? 0, count: counts.spOK ?? 0 }
    })
    .filter(({ of }) => of > 0)
    .toSorted((one, other) => other.of - one.of || (one.rule < other.rule ? -1 : 1))
}
