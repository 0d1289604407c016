import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('a story that needs more memory than there is ends the command in words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'as-quoted-memory-'))
  try {
    writeFileSync(join(folder, 'a.txt'), 'Ferry\n\n“We will not sell the ferry,” Jane Roe said.\n')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/edition.ts', folder], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=12' },
    })
    expect(stderr).toContain(
      `${folder}: Reading this takes more memory than the command may use.\n  Make smaller stories of it, or give more, in megabytes: NODE_OPTIONS=--max-old-space-size=8000\n`,
    )
    expect([status, stdout]).toEqual([1, ''])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
