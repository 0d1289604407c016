import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtFiles, siteFolder } from './built-pages.ts'

const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8')
const named = (pattern: RegExp) => builtFiles().filter((file) => pattern.test(file))

describe('the files of the site', () => {
  test('styles, scripts and pictures take nothing from another host', () => {
    const strangers = named(/\.(?:css|m?js|svg)$/).filter((file) =>
      /(?:["'(]|@import\s)(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z]/i.test(read(file)),
    )
    expect(strangers).toEqual([])
  })

  test('data can be read as what it says it is', () => {
    for (const file of named(/\.json$/)) expect(() => JSON.parse(read(file)), file).not.toThrow()
  })

  test('the text type comes with the site, as it was licensed, and its licence with it', () => {
    const bytes = (file: string) => readFileSync(file).toString('base64')
    const folder = 'node_modules/@fontsource-variable/source-serif-4/files'
    const licensed = new Set(readdirSync(folder).map((file) => bytes(join(folder, file))))
    const fonts = named(/\.(?:woff2?|ttf|otf)$/)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    expect(fonts.filter((file) => !licensed.has(bytes(join(siteFolder, file))))).toEqual([])
    expect(named(/^licences\.txt$/)).toHaveLength(1)
  })

  test('hosts are told what pages cannot say, for the path the site is served under', () => {
    const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')
    const paths = [...read('_headers').matchAll(/^\/.*$/gm)].map(([path]) => path)
    expect(paths).toEqual([`${base}*`, `${base}_astro/*`])
  })

  test('nothing of the workshop is published', () => {
    // GitHub Pages leaves out what begins with “_”, unless this file is there.
    expect(named(/(?:^|\/)\.|\.map$|\.ts$/)).toEqual(['.nojekyll'])
  })
})
