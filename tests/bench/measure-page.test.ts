import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { kindOfPage } from '../../bench/pages/kind-of-page.ts'
import { measurePage } from '../../bench/pages/measure-page.ts'

const size = (text: string) => brotliCompressSync(text).length
const files: Readonly<Record<string, string>> = { '/a.css': 'p { color: red }', '/a.js': 'alert(1)' }
const measure = (html: string) => measurePage(html, (address) => files[address] ?? '')

describe('the weight of a page', () => {
  test('counts the style sheets that hold it up', () => {
    const html = '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/a.js">'
    expect(measure(html).first).toBe(size(html) + size('p { color: red }'))
  })

  test.for([
    ['<script>let a = 1</script>', size('let a = 1')],
    ['<script type="module" src="/a.js"></script>', size('alert(1)')],
    ['<link rel="modulepreload" href="/a.js">', size('alert(1)')],
    ['<script type="application/json">{"a": 1}</script>', 0],
    ['<p>no script</p>', 0],
  ] as const)('counts scripts, and no data: %s', ([html, bytes]) => {
    expect(measure(html).scripts).toBe(bytes)
  })

  test.for([
    ['<img src="https://pictures.example/a.png">', ['pictures.example']],
    ['<link rel="preconnect" href="//fonts.example">', ['fonts.example']],
    ['<style>@import "https://styles.example/a.css"</style>', ['styles.example']],
    ['<script src="https://scripts.example/a.js"></script>', ['scripts.example']],
    ['<link rel="canonical" href="https://own.example/"><a href="https://far.example/">far</a>', []],
  ] as const)('names the hosts that are asked, not those that are linked: %s', ([html, hosts]) => {
    expect(measure(html).strangers).toEqual(hosts)
  })
})

test.for([
  ['/', 'front page'],
  ['/method/', 'method'],
  ['/talks/', 'story'],
  ['/talks/quotes/we-will/', 'statement'],
  ['/talks/quotes/we-will/against/2/', 'statement against'],
  ['/talks/compare/bell/post/', 'two outlets'],
  ['/a/b/c/d/e/f/', 'other'],
] as const)('%s is a page of the kind %s', ([path, kind]) => {
  expect(kindOfPage(path)).toBe(kind)
})
