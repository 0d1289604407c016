import './quiet-surroundings.mjs'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { preview } from 'astro'

const site = resolve(process.env.DIST || 'dist')
if (!existsSync(site)) {
  console.error(
    'dist: there is no site to serve yet.\n  Run npm start, which builds it first, or npm run build.',
  )
  process.exit(1)
}

// Port 4321 unless PORT says otherwise; a port that is taken gives way to the next free one.
const server = await preview({
  logLevel: 'error',
  outDir: site,
  server: { port: Number(process.env.PORT) || 4321 },
})
const path = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')
console.log(`As Quoted is at http://localhost:${server.port}${path}\nPress Ctrl+C to stop.`)
