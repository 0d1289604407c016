import { readFileSync } from 'node:fs'
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

  test('the text type comes with the site', () => {
    expect(named(/\.woff2$/).length).toBeGreaterThanOrEqual(2)
  })

  test('nothing of the workshop is published', () => {
    expect(named(/(?:^|\/)\.|\.map$|\.ts$/)).toEqual([])
  })
})
