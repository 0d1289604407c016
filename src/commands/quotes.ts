import './quiet-surroundings.mjs'
import { statSync } from 'node:fs'
import { beginAgainInOneThread } from './begin-again-in-one-thread.ts'

// npm run --silent quotes -- FILE-OR-FOLDER…: one line of JSON an article, each read by itself, without story.yaml.
const paths = process.argv.slice(2)

/** So many files take longer than to begin again, a thirtieth of a second. */
const MANY = 50

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory()
if (paths.length >= MANY || paths.some(isFolder)) beginAgainInOneThread()

// Loaded here rather than above, for the sake of the cache that the first import opens.
const { printQuotations } = await import('./print-quotations.ts')
await printQuotations(paths)
