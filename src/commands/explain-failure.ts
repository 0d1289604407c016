const MAKE_ROOM = 'Make room and build again; the last good site is still there.'
const CHECK_WHO = 'Check who may write there, or name another folder: DIST=folder.'

/** What the system says where nothing can be written, and what it means. */
const CANNOT_WRITE: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['The disk is full.', MAKE_ROOM],
  EDQUOT: ['There is no room left for you on this disk.', MAKE_ROOM],
  EACCES: ['This cannot be written.', CHECK_WHO],
  EPERM: ['This cannot be written.', CHECK_WHO],
  EROFS: ['This disk can only be read.', 'Name a folder on another: DIST=folder.'],
  ENOTDIR: ['This lies in a file, not in a folder.', 'Name another folder: DIST=folder.'],
  EEXIST: ['There is a file where a folder should be.', 'Move it away, or name another folder: DIST=folder.'],
  EBUSY: [
    'This is in use and cannot be replaced.',
    'Close what uses it, or name another folder: DIST=folder.',
  ],
}

/**
 * Returns what to print when a command failed. A broken seed is the editor's to mend, and so is a disk that takes nothing:
 * the message stands alone, what happened, where, what to do. Anything else is ours to mend and comes with its stack.
 */
export function explainFailure(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    // By name, not by class: the bundler may have loaded the class a second time.
    if (at.name === 'BrokenSeed') return at.message
    const { code, path } = at as NodeJS.ErrnoException
    const told = CANNOT_WRITE[code ?? '']
    if (told) return `${path ? `${path}: ` : ''}${told[0]}\n  ${told[1]}`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
