import { nearestWord } from './nearest-word.ts'
import type { KeyPath, Problem } from './problem.ts'
import type { StoryDocument } from './story-document.ts'

/**
 * Returns what a schema cannot see: files that are not there, ids that nothing has, ids given twice,
 * days that are in no calendar, corrections that do nothing.
 *
 * @param files names of the files beside story.yaml
 */
export function findLooseEnds(story: StoryDocument, files: readonly string[]): Problem[] {
  const occasions = (story.occasions ?? []).map((occasion) => occasion.id)
  const speakers = (story.speakers ?? []).map((speaker) => speaker.id)
  return [
    ...findFalseDays(story),
    ...findRepeatedIds('occasions', occasions),
    ...findRepeatedIds('speakers', speakers),
    ...findArticleProblems(story, files),
    ...findTranscriptProblems(story, files, occasions),
    ...findCorrectionProblems(story, files, occasions, speakers),
  ]
}

function findFalseDays(story: StoryDocument): Problem[] {
  const days: [KeyPath, string | undefined][] = [
    [['date'], story.date],
    ...(story.occasions ?? []).map((one, index): [KeyPath, string | undefined] => [
      ['occasions', index, 'date'],
      one.date,
    ]),
  ]
  return days.flatMap(([at, day]) =>
    day === undefined || isDay(day)
      ? []
      : [problem(at, `“${day}” is in no calendar.`, 'Write year, month and day: 2022-01-21.')],
  )
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function findRepeatedIds(key: 'occasions' | 'speakers', ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [problem([key, index, 'id'], `The id “${id}” is given twice.`, 'Give one of them another id.')],
  )
}

function findArticleProblems(story: StoryDocument, files: readonly string[]): Problem[] {
  return Object.entries(story.articles ?? {}).flatMap(([file, article]) => {
    const from = article.madeFrom
    const problems = missingFile(['articles', file], file, files, true)
    if (from === file) {
      const remedy = 'Name the text it goes back to, or take the line out.'
      problems.push(problem(['articles', file, 'madeFrom'], 'An article cannot be made from itself.', remedy))
    } else if (from !== undefined && /^\S+\.(?:txt|md)$/iu.test(from)) {
      problems.push(...missingFile(['articles', file, 'madeFrom'], from, files))
    }
    return problems
  })
}

function findTranscriptProblems(
  story: StoryDocument,
  files: readonly string[],
  occasions: readonly string[],
): Problem[] {
  const transcripts = story.transcripts ?? []
  return transcripts.flatMap((transcript, index) => {
    const at = ['transcripts', index]
    const first = transcripts.findIndex((other) => other.file === transcript.file)
    return [
      ...missingFile([...at, 'file'], transcript.file, files),
      ...(first === index
        ? []
        : [problem([...at, 'file'], `“${transcript.file}” is listed twice.`, 'Take one entry out.')]),
      ...missingId([...at, 'occasion'], transcript.occasion, occasions, 'occasion'),
    ]
  })
}

function findCorrectionProblems(
  story: StoryDocument,
  files: readonly string[],
  occasions: readonly string[],
  speakers: readonly string[],
): Problem[] {
  return (story.corrections ?? []).flatMap((correction, index) => {
    const at = ['corrections', index]
    const idle = !correction.set && correction.join === undefined && !correction.part
    const torn = correction.join !== undefined && correction.part === true
    return [
      ...missingFile([...at, 'file'], correction.file, files),
      ...missingId([...at, 'set', 'speaker'], correction.set?.speaker, speakers, 'speaker'),
      ...missingId([...at, 'set', 'occasion'], correction.set?.occasion, occasions, 'occasion'),
      ...(idle
        ? [problem(at, 'This correction changes nothing.', 'Give it “set”, “join” or “part: true”.')]
        : []),
      ...(torn ? [problem(at, 'This correction both joins and parts.', 'Keep one of the two.')] : []),
    ]
  })
}

function missingFile(at: KeyPath, file: string, files: readonly string[], key = false): Problem[] {
  if (files.includes(file)) return []
  const near = nearestWord(file, files)
  const remedy = near ? `Did you mean “${near}”?` : 'Put the file beside story.yaml, or change the name here.'
  return [{ at, key, what: `There is no file “${file}” in this folder.`, remedy }]
}

function missingId(at: KeyPath, id: string | undefined, known: readonly string[], noun: string): Problem[] {
  if (id === undefined || known.includes(id)) return []
  const near = nearestWord(id, known)
  const list = known.length > 0 ? `Known here: ${known.join(', ')}.` : `List it under “${noun}s” first.`
  return [problem(at, `No ${noun} has the id “${id}”.`, near ? `Did you mean “${near}”?` : list)]
}

function problem(at: KeyPath, what: string, remedy: string): Problem {
  return { at, key: false, what, remedy }
}
