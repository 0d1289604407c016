import { parentPort, workerData } from 'node:worker_threads'
import { answerThread } from '../loaders/run-thread.ts'

await answerThread(parentPort, async () => {
  const { folderToDocument } = await import('./folder-to-document.ts')
  return folderToDocument(workerData)
})
