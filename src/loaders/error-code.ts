/** Returns what the system calls what went wrong: `ENOENT`; '' where it has no name. */
export function errorCode(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : ''
}
