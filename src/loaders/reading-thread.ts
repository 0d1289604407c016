import { parentPort, workerData } from 'node:worker_threads'
import { answerThread } from './run-thread.ts'

await answerThread(parentPort, async () => {
  const { readPages } = await import('./read-pages.ts')
  return readPages(workerData)
})
