import { parentPort, workerData } from 'node:worker_threads'
import type { Card } from '../edition/model/card.ts'
import { drawCard } from './draw-card.ts'

const cards: readonly Card[] = workerData
const drawn = []
for (const card of cards) drawn.push({ path: card.path, png: await drawCard(card) })
parentPort?.postMessage(drawn)
