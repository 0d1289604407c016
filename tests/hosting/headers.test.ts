import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fitHeaders } from '../../src/hosting/fit-headers.ts'

const headers = readFileSync('public/_headers', 'utf8')
const nginx = readFileSync('docs/hosting/nginx.conf', 'utf8')

test.each([
  ['', '/*', '/_astro/*'],
  ['/', '/*', '/_astro/*'],
  ['/quotes', '/quotes/*', '/quotes/_astro/*'],
  ['quotes/', '/quotes/*', '/quotes/_astro/*'],
  ['/a/b/', '/a/b/*', '/a/b/_astro/*'],
])('a header file under the base %j is for %s', (base, all, assets) => {
  const fitted = fitHeaders(headers, base)
  expect([...fitted.matchAll(/^\/.*$/gmu)].map(([path]) => path)).toEqual([all, assets])
  expect(fitted.replace(/^\/.*$/gmu, '')).toBe(headers.replace(/^\/.*$/gmu, ''))
})

describe('hosts are told', () => {
  const told = new Map(
    [...headers.matchAll(/^ {2}([\w-]+): (.+)$/gmu)].map(([, name = '', value = '']) => [name, value]),
  )

  test.each([
    ['Content-Security-Policy', /(?:^|; )frame-ancestors 'none'(?:;|$)/u],
    ['Content-Security-Policy', /^(?!.*(?:unsafe|\*))/u],
    ['X-Content-Type-Options', /^nosniff$/u],
    ['Referrer-Policy', /^strict-origin-when-cross-origin$/u],
    ['Permissions-Policy', /^[a-z-]+=\(\)(?:, [a-z-]+=\(\))+$/u],
    ['Cross-Origin-Opener-Policy', /^same-origin$/u],
    ['Strict-Transport-Security', /^max-age=\d{8,}$/u],
    ['Cache-Control', /immutable/u],
  ])('%s: %s', (name, value) => {
    expect(told.get(name)).toMatch(value)
  })

  test('the same by nginx', () => {
    const set = new Map(
      [...nginx.matchAll(/add_header ([\w-]+) (?:"([^"]+)"|\$(\w+))/gu)].map(
        ([, name = '', value, variable]) => {
          const mapped = new RegExp(`\\$${variable} \\{[^}]*?"([^"]*)";\\s*\\}`, 'u').exec(nginx)?.[1]
          return [name, value ?? mapped ?? '']
        },
      ),
    )
    expect(Object.fromEntries([...set].sort())).toEqual(Object.fromEntries([...told].sort()))
  })
})

test('the workflow for GitHub names each action by its commit, and its version beside it', () => {
  const workflow = readFileSync('docs/hosting/github-pages.yml', 'utf8')
  const used = [...workflow.matchAll(/uses: (.+)/gu)].map(([, action = '']) => action)
  expect(used.length).toBeGreaterThan(3)
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual([])
  expect(parse(workflow)).toMatchObject({ permissions: { contents: 'read' } })
})
