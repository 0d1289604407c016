import { editionToDocument } from '../../src/edition/publish/edition-to-document.ts'
import { seedsToEdition } from '../../src/edition/seeds-to-edition.ts'
import { readStory } from '../../src/loaders/read-stories.ts'

// Makes the edition of a folder once and prints the milliseconds and the most memory it took: a process of its own,
// so that no run finds what another has left.
const folder = process.argv[2] ?? ''
const { story, seeds } = readStory(folder)
const before = process.cpuUsage()
const { length } = JSON.stringify(editionToDocument(seedsToEdition(story, seeds)))
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ ms: (user + system) / 1000, kilobytes: process.resourceUsage().maxRSS, length }))
