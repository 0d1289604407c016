import { writeFileSync } from 'node:fs'

// Loaded before a command (`node --import`): when it ends, leaves the most memory it ever held, in kilobytes, in a file.
const file = process.env.PEAK_MEMORY_FILE
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
