// Puts the stories of one of the tests' own sites together and builds it: node tests/build-site.ts NAME
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { otherSites, surroundings } from './sites.ts'

const name = process.argv[2]
const site = otherSites.find((one) => one.name === name)
if (!site) throw new Error(`No site of the tests is called ${name}: ${otherSites.map((one) => one.name)}.`)
const told = surroundings(site)
rmSync(told.SEEDS, { recursive: true, force: true })
for (const stories of site.stories) cpSync(stories, told.SEEDS, { recursive: true })
site.write?.(told.SEEDS)
const built = spawnSync(process.execPath, ['src/commands/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ...told },
})
process.exitCode = built.status ?? 1
