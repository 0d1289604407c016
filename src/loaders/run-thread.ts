import { Worker } from 'node:worker_threads'
import { BrokenSeed } from '../edition/broken-seed.ts'
import { errorCode } from './error-code.ts'

/** What a thread that reads a folder has to say. */
type Message<Result> =
  | { readonly kind: 'read'; readonly result: Result }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string }

/**
 * Returns what the thread `program` makes of a folder of seeds; it answers with `answerThread`. Rejects with what went wrong in
 * it; with `BrokenSeed` where the memory did not suffice. A thread of its own is also the only place where that can be told:
 * a process whose own heap is full is ended by Node without a word that would help.
 *
 * @param folder as the person who runs the command would write it
 */
export function runThread<Result>(program: URL, folder: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    // It begins with what the command itself was begun with (`node --import`), the cache of compiled code among it.
    const thread = new Worker(program, { workerData: folder })
    thread.once('message', (message: Message<Result>) => {
      if (message.kind === 'read') return resolve(message.result)
      const { name, stack } = message
      reject(Object.assign(new Error(message.message), { name, stack }))
    })
    thread.once('error', (error) => reject(isOutOfMemory(error) ? notEnoughMemory(folder) : error))
    // Too late to matter where a message has come.
    thread.once('exit', (code) => reject(new Error(`The thread that reads the seeds ended with ${code}.`)))
  })
}

/** Called in the thread: answers with what `read` returns, or with what went wrong. */
export async function answerThread<Result>(
  port: { postMessage(message: Message<Result>): void } | null,
  read: () => Promise<Result>,
): Promise<void> {
  try {
    port?.postMessage({ kind: 'read', result: await read() })
  } catch (error) {
    // An error keeps its name only in words: sent as it is, a `BrokenSeed` would arrive as any error.
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    port?.postMessage({ kind: 'failed', name, message, stack: stack ?? message })
  }
}

function isOutOfMemory(error: unknown): boolean {
  return errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
}

function notEnoughMemory(folder: string): BrokenSeed {
  return new BrokenSeed(
    folder,
    'Reading this takes more memory than the command may use.',
    'Make smaller stories of it, or give more, in megabytes: NODE_OPTIONS=--max-old-space-size=8000',
  )
}
