import type { Page } from 'playwright-core'
import { describe, inject, test } from 'vitest'
import { accessibilityTree } from '../accessibility-tree.ts'
import { audit } from '../audit.ts'
import { coveredShare, zoomed } from '../covered-share.ts'
import { layoutShift } from '../layout-shift.ts'
import { overhang } from '../look-at-page.ts'
import { listen, phone, type VisitKind, visitPages } from '../visit-pages.ts'
import { walkByKeyboard } from '../walk-by-keyboard.ts'
import { weakTexts } from '../weak-texts.ts'

const whole = (style: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Harbour</title><style>body { background: #fff; color: #000 } a { color: inherit } ${style}</style></head><body><a href="#main">To the page</a><main id="main" tabindex="-1"><h1>Harbour</h1>${body}</main></body></html>`

/** Loads a page that is not of the site, from an address of its own there: addresses of other kinds lead to no place on a page. */
async function goTo(page: Page, style: string, body: string): Promise<void> {
  const address = `${inject('address')}/planted/`
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: whole(style, body) }))
  await page.goto(address)
}

/** A check that never finds anything proves nothing: each is shown a page with the fault it is there for. */
describe('what is looked at on every page is found where it is planted:', () => {
  const visit = visitPages()
  const at = <Seen>(kind: VisitKind, style: string, body: string, look: (page: Page) => Promise<Seen>) =>
    visit('/404.html', kind, async ({ page }) => {
      await goTo(page, style, body)
      return look(page)
    })

  test('nothing, where nothing is', async ({ expect }) => {
    await at('on', 'a:focus-visible { outline: 3px solid #00f }', '<p>All is quiet</p>', async (page) => {
      expect(await weakTexts(page)).toEqual([])
      expect(await walkByKeyboard(page)).toMatchObject({ lost: [], skips: true })
      expect(await audit(page)).toEqual([])
      await page.setViewportSize(zoomed)
      expect([await coveredShare(page), await overhang(page)]).toEqual([0, 0])
    })
  })

  test.for([
    ['grey on white', 'p { color: #777 }', '<p>text</p>'],
    ['half transparent ink', 'p { color: #0008 }', '<p>text</p>'],
    ['an element that is half transparent', 'p { opacity: 0.5 }', '<p>text</p>'],
    ['a ground two elements up', 'main { background: #555 }', '<div><p>text</p></div>'],
    ['a half transparent ground', 'p { background: #000a }', '<p>text</p>'],
    [
      'a ground beside it that lies under it',
      'i { position: absolute; width: 9em; height: 2em; background: #333; z-index: -1 }',
      '<i></i><p>text</p>',
    ],
    ['the dark end of a gradient', 'p { background: linear-gradient(to right, #fff, #333) }', '<p>text</p>'],
    ['what stands before it by style', 'p::before { content: "No. 1"; color: #888 }', '<p>text</p>'],
    ['the number in a list', 'li::marker { color: #999 }', '<ol><li>text</li></ol>'],
    [
      'words in a picture',
      'text { fill: #888 }',
      '<svg role="img" aria-label="text"><text y="20">text</text></svg>',
    ],
    [
      'words on a shape',
      'rect { fill: #444 }',
      '<svg role="img" aria-label="text"><rect width="90" height="40" /><text y="20">text</text></svg>',
    ],
    ['a fold that is closed', 'p { color: #777 }', '<details><summary>more</summary><p>text</p></details>'],
    [
      'something that lies over it',
      'i { position: absolute; inset: 0; background: #fff }',
      '<p>text</p><i></i>',
    ],
    ['the dark alone', 'p { color: light-dark(#000, #777) }', '<p>text</p>'],
    ['a narrow window alone', '@media (max-width: 400px) { p { color: #777 } }', '<p>text</p>'],
  ] as const)('text that is hard to see, by %s', async ([, style, body], { expect }) => {
    expect(await at('on', style, body, weakTexts)).not.toEqual([])
  })

  test.for([
    ['nothing marks', 'a:focus { outline: 0 }', '<a href="#main">here</a>'],
    ['a pale outline marks', 'a:focus { outline: 3px solid #ddd }', '<a href="#main">here</a>'],
    ['a thin outline marks', 'a:focus { outline: 1px solid #00f }', '<a href="#main">here</a>'],
    [
      'something covers',
      'i { position: fixed; inset: 0; background: #fff }',
      '<a href="#main">here</a><i></i>',
    ],
    ['lies out of sight', 'main a { position: absolute; left: -99rem }', '<a href="#main">here</a>'],
    [
      'a box cuts off the mark of',
      'p { overflow: hidden; width: 3rem } p a { display: block }',
      '<p><a href="#main">here</a></p>',
    ],
  ] as const)('a focus that %s', async ([, style, body], { expect }) => {
    const walk = await at('on', `a:focus-visible { outline: 3px solid #00f } ${style}`, body, walkByKeyboard)
    expect(walk.lost).not.toEqual([])
  })

  test('a page wider than the screen, and a bar that covers a third of it', async ({ expect }) => {
    const wide = '<p>text</p>'
    await at('on', 'p { width: 400px; height: 2000px }', wide, async (page) => {
      await page.setViewportSize(phone)
      expect(await overhang(page)).toBeGreaterThan(0)
    })
    for (const position of ['fixed', 'sticky']) {
      const bar = `p { height: 2000px } header { position: ${position}; top: 0; width: 100%; height: 90px }`
      const covered = await at('on', bar, '<header>Bar</header><p>text</p>', async (page) => {
        await page.setViewportSize(zoomed)
        return coveredShare(page)
      })
      expect(covered, position).toBeGreaterThanOrEqual(0.25)
    }
  })

  test('words that move while the page loads', async ({ expect }) => {
    const script =
      '<script>setTimeout(() => document.querySelector("h1").before(Object.assign(document.createElement("p"), { style: "height: 300px" })), 50)</script>'
    const shift = await at('first', '', `<p>text</p>${script}`, async (page) => {
      await page.waitForTimeout(300)
      return layoutShift(page)
    })
    expect(shift).toBeGreaterThan(0)
  })

  test('a page that says more with scripts, if only to those who do not see it', async ({ expect }) => {
    const body =
      '<button>Copy</button><script>document.querySelector("button").ariaLabel = "Copy the citation"</script>'
    expect(await at('on', '', body, accessibilityTree)).not.toEqual(
      await at('off', '', body, accessibilityTree),
    )
    expect(await at('on', '', '<p>text</p>', accessibilityTree)).toEqual(
      await at('off', '', '<p>text</p>', accessibilityTree),
    )
  })

  test.for([
    ['says something to the console', '<script>console.info("here")</script>'],
    ['throws', '<script>null.text</script>'],
    ['asks for a file that is not there', '<script>fetch("http://localhost:1/")</script>'],
  ] as const)('a page that %s', async ([, body], { expect }) => {
    const complaints = await at('on', '', '', async (page) => {
      const heard = listen(page, '')
      await goTo(page, '', body)
      await page.waitForTimeout(500)
      return heard.complaints
    })
    expect(complaints).not.toEqual([])
  })

  test('what axe objects to', async ({ expect }) => {
    expect(await at('on', '', '<img src="data:,">', audit)).not.toEqual([])
  })
})
