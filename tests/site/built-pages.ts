import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** The folder of the built site. */
export const siteFolder = resolve(process.env.DIST || 'dist')

export interface BuiltPage {
  /** From the root of the site, without its base: "/", "/method/", "/404.html". */
  readonly path: string
  readonly file: string
  readonly html: string
}

/** Returns all files of the built site, paths from its root with "/" as separator, in alphabetical order. */
export function builtFiles(): string[] {
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(siteFolder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}

/** Returns every page of the built site. Throws when there is none: a test over no pages would prove nothing. */
export function builtPages(): BuiltPage[] {
  const pages = builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      html: readFileSync(join(siteFolder, file), 'utf8'),
    }))
  if (pages.length === 0) throw new Error(`${siteFolder} holds no page; run npm run build first.`)
  return pages
}
