import { enableCompileCache } from 'node:module'

// npm run --silent quotes -- FILE-OR-FOLDER…: one line of JSON an article, each read by itself, without story.yaml.

// A second run need not compile the reader again. Only what is imported later profits.
enableCompileCache()
const { printQuotations } = await import('./print-quotations.ts')
await printQuotations(process.argv.slice(2))
