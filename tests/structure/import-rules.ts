/** Who may import what: one row a room of the house. What a row does not name, its files may not import. */
export interface ImportRule {
  /** Folder or file; the longest that fits a file is its rule. */
  readonly room: string
  /** Folders (ending in "/"), files, and modules; "name*" stands for every module that begins so. */
  readonly may: readonly string[]
  /** The same, for `import type` alone. */
  readonly types?: readonly string[]
}

const model = 'src/edition/model/'
const failures = ['src/edition/broken-seed.ts', 'src/edition/sure.ts']
const shared = [model, 'src/edition/text/', 'src/edition/language/', ...failures]
const trees = ['mdast', 'nlcst', 'unist', 'vfile']

/** A stage knows the nouns, what is known of strings and language, its own files and its one library. */
function stage(name: string, libraries: readonly string[] = [], types: readonly string[] = []): ImportRule {
  return { room: `src/edition/${name}/`, may: [...shared, `src/edition/${name}/`, ...libraries], types }
}

const pages = ['src/pages/', 'src/layouts/', 'src/components/', 'src/styles/', 'src/client/']
/** The records of the pages, and how one is kept in the content store. */
const records = [model, 'src/edition/publish/', 'src/loaders/page-entry.ts']

export const importRules: readonly ImportRule[] = [
  { room: model, may: [], types: [model] },
  { room: 'src/edition/text/', may: ['src/edition/text/'], types: [model] },
  { room: 'src/edition/language/', may: ['src/edition/language/'] },
  { room: 'src/edition/sure.ts', may: [] },
  // A message names files, and writes out what a terminal would obey.
  { room: 'src/edition/broken-seed.ts', may: ['src/edition/text/show-controls.ts'] },
  stage('read', ['unified', 'remark*', 'date-fns*', 'yaml'], trees),
  stage('segment', ['unified', 'retext-english', 'date-fns*'], trees),
  stage('quote'),
  stage('attribute'),
  stage('identify'),
  stage('group'),
  stage('correct'),
  stage('collate', ['diff']),
  stage('depend'),
  stage('story', ['yaml', 'ajv*']),
  stage('publish', ['date-fns*']),
  // The flow itself, and what else stands at the door of the core: everything of the core, nothing of the world.
  { room: 'src/edition/', may: ['src/edition/'] },
  {
    room: 'src/commands/',
    may: [
      'src/commands/',
      'src/cards/',
      'src/edition/',
      'src/hosting/',
      'src/loaders/',
      'src/verify/',
      'node:*',
      'astro',
      'date-fns*',
    ],
  },
  { room: 'src/loaders/', may: ['src/loaders/', 'src/edition/', 'node:*', 'astro*'] },
  // Text comes in as it is to be read, a picture goes out; nothing else of the core is known here.
  {
    room: 'src/cards/',
    may: ['src/cards/', 'src/edition/publish/plain-words.ts', 'node:*', 'satori', '@resvg/resvg-js'],
    types: [model],
  },
  // What is published, read again beside the seeds. It shares nothing with what made it, or it would share its mistakes.
  { room: 'src/verify/', may: ['src/verify/', 'node:*', 'htmlparser2', 'yaml'] },
  // What hosts are told beside the pages.
  { room: 'src/hosting/', may: ['src/hosting/', 'node:*'] },
  // What a page allows, worked out from the page.
  { room: 'src/policy/', may: ['node:crypto'] },
  { room: 'src/middleware.ts', may: ['src/policy/', 'astro:middleware'] },
  // What the bench commands measured and the method page tells.
  { room: 'src/measured/', may: ['src/measured/'] },
  { room: 'src/content.config.ts', may: ['src/loaders/', 'astro*'], types: records },
  ...pages.slice(0, 3).map((room) => ({
    room,
    may: [...pages, 'src/measured/', 'src/cards/are-drawn.ts', 'astro', 'astro:*', 'astro/*', '@astrojs/*'],
    types: records,
  })),
  // The one door through which templates get their records out of the content store.
  { room: 'src/layouts/pages-of.ts', may: ['src/loaders/page-entry.ts', 'astro:content'], types: records },
  { room: 'src/client/', may: ['src/client/'] },
]
