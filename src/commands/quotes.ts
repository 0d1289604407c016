import './quiet-surroundings.mjs'

// npm run --silent quotes -- FILE-OR-FOLDER…: one line of JSON an article, each read by itself, without story.yaml.

// Loaded here rather than above, for the sake of the cache that the first import opens.
const { printQuotations } = await import('./print-quotations.ts')
await printQuotations(process.argv.slice(2))
