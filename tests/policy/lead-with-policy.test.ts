import { expect, test } from 'vitest'
import { leadWithPolicy } from '../../src/policy/lead-with-policy.ts'

const encoding = '<meta charset="utf-8">'
const policy = `<meta http-equiv="content-security-policy" content="default-src 'self';">`

test.each([
  [
    'stands before the title and the styles, behind the encoding',
    `<head>${encoding}<title>$& by A</title><style>a{}</style>${policy}</head>`,
    `<head>${encoding}${policy}<title>$& by A</title><style>a{}</style></head>`,
  ],
  [
    'stays where it leads already',
    `${encoding}${policy}<title>A</title>`,
    `${encoding}${policy}<title>A</title>`,
  ],
  ['stays where no encoding is named', `<title>A</title>${policy}`, `<title>A</title>${policy}`],
  ['is not made up', `<head>${encoding}<title>A</title></head>`, `<head>${encoding}<title>A</title></head>`],
])('the policy of a page %s', (_, html, led) => {
  expect(leadWithPolicy(html)).toBe(led)
})
