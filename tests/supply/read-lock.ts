import { readFileSync } from 'node:fs'

/** A package as the lock file has it. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  readonly integrity: string | undefined
  readonly resolved: string | undefined
  readonly license: string | undefined
  readonly hasInstallScript: boolean
  /** Names of packages that some platforms get with it. */
  readonly optional: readonly string[]
}

/** An entry of the lock file, as far as it is looked at. */
interface Entry {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Returns every package that `npm ci` may install, for whatever platform, in the order of the lock file. */
export function readLock(): LockedPackage[] {
  const { packages }: { packages: Record<string, Entry> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  )
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.split('node_modules/').at(-1) ?? '',
      version: entry.version ?? '',
      integrity: entry.integrity,
      resolved: entry.resolved,
      license: entry.license,
      hasInstallScript: entry.hasInstallScript === true,
      optional: Object.keys(entry.optionalDependencies ?? {}),
    }))
}
