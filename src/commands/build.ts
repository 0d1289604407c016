import './quiet-surroundings.mjs'
import { relative, resolve } from 'node:path'
import { areCardsDrawn } from '../cards/are-drawn.ts'
import { drawCards } from '../cards/draw-cards.ts'
import { writeCards } from '../cards/write-cards.ts'
import { writeHeaders } from '../hosting/write-headers.ts'
import { beginReading } from '../loaders/early-reading.ts'
import { recordsAmong } from '../loaders/page-entry.ts'
import { root, standWhereAstroCanWork } from './astro-desk.ts'
import { buildAside } from './build-aside.ts'
import { notedErrors } from './calm-log.ts'
import { explainFailure } from './explain-failure.ts'

// A site does not depend on who builds it: Vite takes these from the surroundings, where tests and shells may have set them.
process.env.NODE_ENV = 'production'
for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name]
// SEEDS names the folder of stories or one story folder; DIST the folder to write. Both from where the command runs.
process.env.SEEDS = resolve(process.env.SEEDS || 'seeds')
const target = resolve(process.env.DIST || 'dist')
const named = relative('.', target) || target
const began = performance.now()
const reading = beginReading(process.env.SEEDS)
const drawing = areCardsDrawn()
  ? reading.then(({ entries }) => drawCards(recordsAmong(entries, 'card')))
  : null
// Awaited only behind the pages, which say themselves what is the matter with a seed.
drawing?.catch(() => {})

try {
  // Loaded here rather than above, for the sake of the cache that the first import opens.
  const { build } = await import('astro')
  await buildAside(target, async ({ site, scratch }) => {
    await standWhereAstroCanWork(target, reading)
    await build({
      root,
      outDir: site,
      // A cache of its own for each build: no page can be left over from a reading by an earlier version of the code.
      cacheDir: scratch,
      logger: { entrypoint: new URL('./calm-log.ts', import.meta.url) },
    })
    if (notedErrors.length > 0) throw new Error(notedErrors.join('\n'))
    writeHeaders(site, process.env.BASE ?? '')
    if (drawing) writeCards(site, await drawing)
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`Built ${named} in ${seconds} s.`)
  process.exitCode = 0
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}
// At once: Astro may still mean to write into the folder that has just been cleared away.
process.exit()
