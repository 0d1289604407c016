// What a command takes, told when it ends: `node --import tell-use.mjs`, USE_FILE names the file it is written to.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.USE_FILE) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const use = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
    writeFileSync(process.env.USE_FILE, JSON.stringify(use))
  })
}
