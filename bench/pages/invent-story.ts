import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'

const WORDINGS = [
  '“The harbour will never be closed to the boats of Exampleton, whatever the council decides in March,” Jane Roe told reporters on Monday.',
  '“The harbour will not be closed to the boats of Exampleton, whatever the council decides in March,” Jane Roe said on Monday.',
  '“The port will never be closed to the boats of Exampleton, whatever the council decides in March,” Jane Roe told reporters.',
  '“The harbour would never be closed to the boats of Exampleton,” Jane Roe told reporters on Monday.',
  'The harbour, said Jane Roe, “will never be closed to the boats of Exampleton”.',
  '“The harbour will never be closed to our boats, whatever the council decides in March,” Jane Roe told reporters on Monday.',
  '“The harbour will never be closed to the boats of Exampleton, whatever is decided in March,” Jane Roe said.',
  '“The harbour will never be shut to the boats of Exampleton … whatever the council decides,” Jane Roe told reporters.',
  '“The harbour will never be closed to the fishing boats of Exampleton, whatever the council decides in spring,” Jane Roe told reporters.',
  '“Whatever the council decides in March, the harbour will never be closed to the boats of Exampleton,” Jane Roe said on Monday.',
  '“The harbour must never be closed to the boats of Exampleton, whatever the council may decide in March,” Jane Roe told reporters on Monday.',
  '“The harbor will never be closed to boats from Exampleton, whatever the council decides in March,” Jane Roe told reporters.',
]
const TOWNS = 'Skarn Holm Lund Brell Marrow Vey Tarn Oskmouth Pell Ellwood'.split(' ')
const PAPERS = 'Courier Bell Post Lantern Gazette Mercury'.split(' ')
const OUTLETS = 60

/** Wordings are spread unevenly, as agency copy spreads: a third of the outlets print the first. */
function article(number: number): string {
  const wording = number % 3 === 0 ? 0 : (number * 7) % WORDINGS.length
  const town = TOWNS[number % TOWNS.length]
  const twice = number % 10 === 4 ? '“The harbour will never be closed,” Roe repeated later.' : ''
  const other =
    number % 20 === 7
      ? 'Jane Roe told reporters on Monday that the harbour would stay open to the boats of Exampleton.'
      : (WORDINGS[wording] ?? '')
  return [
    `Harbour chief speaks to ${town}`,
    'Jane Roe, who runs the harbour of Exampleton, met reporters on Monday.',
    other,
    `In ${town}, ${number + 3} people listened to her on the radio.`,
    twice,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/**
 * Writes an invented story into a folder: sixty outlets that quote one sentence in a dozen wordings, some in part, some
 * twice, some not at all. It is for weighing pages with many witnesses, and for looking at them:
 * `node bench/pages/invent-story.ts FOLDER`.
 */
export function inventStory(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const numbers = [...Array(OUTLETS).keys()]
  const nameOf = (number: number) =>
    `${TOWNS[number % TOWNS.length]} ${PAPERS[Math.floor(number / TOWNS.length)]}`
  const fileOf = (number: number) => `${String(number + 1).padStart(2, '0')}.txt`
  for (const number of numbers) writeFileSync(join(folder, fileOf(number)), `${article(number)}\n`)
  const outlets = numbers.map((number) => `  ${fileOf(number)}: { outlet: ${nameOf(number)} }`).join('\n')
  writeFileSync(
    join(folder, 'story.yaml'),
    `title: The harbour of Exampleton\ndate: 2019-03-04\nspeakers:\n  - { id: roe, name: Jane Roe }\narticles:\n${outlets}\n`,
  )
}

if (import.meta.main) {
  const [, , folder] = argv
  if (!folder) throw new Error('Say where to write the story: node bench/pages/invent-story.ts FOLDER')
  inventStory(folder)
}
