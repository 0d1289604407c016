import { findImports } from './find-imports.ts'
import type { ImportRule } from './import-rules.ts'
import type { SourceFile } from './source-files.ts'

/** Returns a sentence for each import that the rules do not allow, and for each file that no rule speaks of. */
export function findTrespasses(files: readonly SourceFile[], rules: readonly ImportRule[]): string[] {
  return files.flatMap((file) => {
    const rule = rules
      .filter(({ room }) => matches(room, file.path))
      .sort((a, b) => b.room.length - a.room.length)[0]
    if (!rule) return [`${file.path} is in no room of the house`]
    return findImports(file)
      .filter(({ of, typesOnly }) => {
        const allowed = typesOnly ? [...rule.may, ...(rule.types ?? [])] : rule.may
        return !allowed.some((pattern) => matches(pattern, of))
      })
      .map(({ of, typesOnly }) => `${file.path} imports ${typesOnly ? 'types of ' : ''}${of}`)
  })
}

function matches(pattern: string, name: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1))
  return pattern.endsWith('/') ? name.startsWith(pattern) : name === pattern
}
