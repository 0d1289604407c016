import './quiet-surroundings.ts'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { buildAside } from './build-aside.ts'
import { explainFailure } from './explain-failure.ts'

// SEEDS names the folder of stories or one story folder; DIST the folder to write. Both from where the command runs.
process.env.SEEDS = resolve(process.env.SEEDS || 'seeds')
const target = resolve(process.env.DIST || 'dist')
const began = performance.now()

try {
  await buildAside(target, ({ site, scratch }) =>
    build({
      root: fileURLToPath(new URL('../..', import.meta.url)),
      outDir: site,
      // A cache of its own for each build: no page can be left over from a reading by an earlier version of the code.
      cacheDir: scratch,
      logger: { entrypoint: new URL('./calm-log.ts', import.meta.url) },
    }),
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`Built ${relative('.', target) || target} in ${seconds} s.`)
} catch (error) {
  console.error(explainFailure(error))
  process.exitCode = 1
}
