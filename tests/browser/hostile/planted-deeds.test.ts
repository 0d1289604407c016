import { describe, inject, test } from 'vitest'
import { startBrowser } from '../visit-pages.ts'
import { openWatched, whatRuns } from './what-runs.ts'

/** A check that never finds anything proves nothing: each is shown a page with the fault it is there for. */
describe('what would run is found where it is planted:', () => {
  const browser = startBrowser()
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'">`

  test.for([
    ['a script', '', '<script>window.__pwned = 1</script>', 'a seed has run'],
    [
      'a script that the policy stops',
      policy,
      '<script>window.__pwned = 1</script>',
      'says forbidden: script-src-elem inline',
    ],
    ['an image that runs code', '', '<img src=/pwned onerror="window.__pwned = 1">', 'a seed has run'],
    [
      'an attribute that only waits',
      policy,
      '<p onmouseover="window.__pwned = 1">text</p>',
      'attribute p onmouseover',
    ],
    [
      'an attribute that a reader sets off',
      '',
      '<p onmouseover="window.__pwned = 1">text</p>',
      'a seed has run',
    ],
    [
      'an image of another host',
      '',
      '<img src="http://localhost:1/pwned.png">',
      'requests http://localhost:1/pwned.png',
    ],
    ['a style sheet that loads', '', '<style>p { background: url(/pwned) }</style><p>text</p>', 'requests'],
    ['a dialog', '', '<script>alert(1)</script>', 'asks 1'],
    ['a window', '', '<script>open("about:blank")</script>', 'opens'],
    ['a frame', policy, '<iframe srcdoc="text"></iframe>', 'element iframe'],
    ['a link that runs code', policy, '<a href="javascript:window.__pwned = 1">text</a>', 'link javascript:'],
    ['a link that is a page', policy, '<a href="data:text/html,text">text</a>', 'link data:'],
    ['another base', policy, '<base href="http://localhost:1/">', 'element base'],
    ['a form', policy, '<form action="/pwned"></form>', 'element form'],
    ['a spoilt prototype', '', '<script>Object.prototype.pwned = 1</script>', 'every object is spoilt'],
  ] as const)('%s', async ([, head, body, deed], { expect }) => {
    const watched = await openWatched(browser(), new URL(inject('address')).host)
    const address = `${inject('address')}/planted/`
    const html = `<!doctype html><html lang="en"><head>${head}<title>Harbour</title></head><body><main>${body}</main></body></html>`
    await watched.page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }))
    const deeds = await whatRuns(watched, address)
    await watched.page.close()
    expect(deeds.filter((one) => one.startsWith(deed))).not.toEqual([])
  })
})
