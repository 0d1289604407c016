import '../src/commands/quiet-surroundings.mjs'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { SpeakerFigures } from '../src/measured/speaker-figures.ts'
import { countByRule, countMisses } from './speakers/count-misses.ts'
import { FIGURES } from './speakers/figures.ts'
import { measureSpeed } from './speakers/measure-speed.ts'
import { printTable } from './speakers/print-table.ts'
import { COMPROMISE, OURS, WINK } from './speakers/readers.ts'
import { runReader } from './speakers/run-reader.ts'
import { scoreEvent } from './speakers/score-event.ts'
import { scoreQuotes } from './speakers/score-quotes.ts'
import { scoreSeeds } from './speakers/score-seeds.ts'

/**
 * How well quotations and their speakers are found on articles others have annotated, beside compromise and wink-nlp in
 * the same run; how quickly; how well on the invented event and the seeds.
 *
 *     npm run bench:speakers                  the table
 *     npm run bench:speakers -- --train       the figures of the train split, too
 *     npm run bench:speakers -- --turns 5     time over more turns (3)
 *     npm run bench:speakers -- --write       also writes the counts that the method page shows
 *
 * The annotated articles are not part of this project: they are read from a folder beside it.
 */
const options = process.argv.slice(2)
const turns = Number(options[options.indexOf('--turns') + 1] ?? 3) || 3
const measured = 'src/measured/speakers.json'

const polnear = resolve('../shared/bench/polnear')
const event = resolve('../shared/bench/event/score.mjs')
const script = join(polnear, 'score.mjs')
const textOf = (split: string) => join(polnear, split, 'text')
const missing = [script, textOf('dev'), textOf('train'), event].filter((path) => !existsSync(path))
if (missing.length > 0) {
  console.error(`bench/speakers.ts: not there: ${missing.join(', ')}.`)
  console.error(
    '  Put the folder shared/ that holds bench/polnear/ and bench/event/ beside the project and run this again.',
  )
  process.exit(1)
}

const scratch = mkdtempSync(join(tmpdir(), 'as-quoted-speakers-'))
try {
  const misses = printFigures('dev')
  if (options.includes('--train')) printFigures('train')
  printSpeed()
  printEvent()
  const seeds = printSeeds()
  if (options.includes('--write')) {
    const figures: SpeakerFigures = {
      date: new Date().toISOString().slice(0, 10),
      command: 'npm run bench:speakers -- --write',
      yardstick: 'PolNeAR 1.0, split dev',
      ...misses,
      seeds,
    }
    writeFileSync(measured, `${JSON.stringify(figures, null, 2)}\n`)
    console.log(`Written: ${measured}`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** Returns our misses, counted. */
function printFigures(split: 'dev' | 'train') {
  const scores = [OURS, COMPROMISE, WINK].map((reader) => {
    const { printed } = runReader(reader, textOf(split), scratch)
    const score = scoreQuotes(script, split, printed)
    const byRule = reader === OURS ? countByRule(script, split, printed, scratch) : []
    return { reader, score, byRule }
  })
  const [ours] = scores
  if (!ours) throw new Error('bench/speakers.ts measured nothing')
  printTable(`PolNeAR, ${split}: ${ours.score.articles} articles`, [
    ['', 'asked', ...scores.map(({ reader }) => reader.name), ''],
    ...FIGURES.map(({ name, asked, atMost = false, of }) => {
      const reached = of(ours.score)
      const enough = reached !== null && (atMost ? 100 * reached <= asked : 100 * reached >= asked)
      return [
        name,
        `${atMost ? '≤' : '≥'} ${asked}`,
        ...scores.map(({ score }) => percent(of(score))),
        enough ? '' : 'not reached',
      ]
    }),
  ])
  printTable(`Speaker right by the rule that decided, ${split}`, [
    ...ours.byRule.map(({ rule, of, count }) => [rule, `${count} of ${of}`, percent(count / of)]),
  ])
  return countMisses(ours.score, ours.byRule)
}

function printSpeed(): void {
  const speeds = measureSpeed([OURS, WINK], textOf('train'), turns, scratch)
  const told = (value: ((speed: { articlesPerSecond: number; megabytes: number }) => number) | undefined) =>
    [OURS, WINK].map((reader) => {
      const speed = speeds.get(reader)
      return speed && value ? value(speed).toFixed(0) : '–'
    })
  printTable(`Speed on train, one core, medians of ${turns} turns, Node ${process.versions.node}`, [
    ['', 'asked', OURS.name, WINK.name],
    ['articles per second', '≥ 150 and wink-nlp’s', ...told(({ articlesPerSecond }) => articlesPerSecond)],
    ['memory at most, MB', '< 600', ...told(({ megabytes }) => megabytes)],
  ])
}

function printEvent(): void {
  const score = scoreEvent(event, scratch)
  printTable('The invented event', [
    ['', 'asked', OURS.name],
    ['span F1 (exact)', '≥ 98', score.exact.F1.toFixed(1)],
    ['speaker right', '≥ 96', score.speaker.all.toFixed(1)],
    ['nobody’s words shown', '≤ 3 of 33', score.markedAsQuotes],
    ['reports found', '', score.reported.found.toFixed(1)],
    ['  told of the right statement', '', score.reported.right.toFixed(1)],
  ])
}

function printSeeds(): SpeakerFigures['seeds'] {
  const seeds = scoreSeeds()
  printTable('The seeds, without story.yaml', [
    ['', 'asked', OURS.name],
    ['quotations with exact spans', '50 of 50', `${seeds.quotations.count} of ${seeds.quotations.of}`],
    ['speakers right', '50 of 50', `${seeds.speakers.count} of ${seeds.speakers.of}`],
    ['nobody’s words shown', '0', String(seeds.surplus)],
  ])
  return seeds
}

/** `share` of one, in hundredths. */
function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1)
}
