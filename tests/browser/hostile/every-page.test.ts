import { describe, inject, test } from 'vitest'
import { builtPages } from '../../site/built-pages.ts'
import { auditWords } from '../audit.ts'
import { overhang } from '../look-at-page.ts'
import { startBrowser } from '../visit-pages.ts'
import { openWatched, type WatchedWindow, whatRuns } from './what-runs.ts'

/** One letter under a hundred marks is one sign to a browser, wider than the screen, and no line can break in it. */
const ONE_SIGN = 20

/** A page of each kind is looked at as on the other sites; here every page, as far as words that nobody chose can spoil it. */
describe.concurrent('of the hostile seeds', () => {
  const browser = startBrowser()
  /** Windows that nobody looks through just now: opening one takes longer than looking at a small page. */
  const free: WatchedWindow[] = []

  test.for(builtPages().map(({ path }) => path))(
    'nothing runs on %s, and it can be read by all, on a phone too',
    async (path, { expect }) => {
      const address = new URL(`${inject('address')}${path}`)
      const watched = free.pop() ?? (await openWatched(browser(), address.host))
      const deeds = await whatRuns(watched, address.href)
      const findings = await auditWords(watched.page)
      const wider = await overhang(watched.page)
      free.push(watched)
      expect({ deeds, findings }).toEqual({ deeds: [], findings: [] })
      expect(wider).toBeLessThanOrEqual(path.endsWith('/11-marks-piled-up/') ? ONE_SIGN : 0)
    },
  )
})
