import './quiet-surroundings.mjs'
import { resolve } from 'node:path'
import { dev } from 'astro'

// Pictures are drawn by a build alone.
process.env.CARDS = 'off'
process.env.SEEDS = resolve(process.env.SEEDS || 'seeds')
await dev({ server: { port: Number(process.env.PORT) || 4321 } })
