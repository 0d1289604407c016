import type { Page } from 'playwright-core'

/** A window of 1,280 px by 1,024 at a zoom of 400 %. */
export const zoomed = { width: 320, height: 256 }

/**
 * Returns the largest part of the window, 0 to 1, that things which stay where they are while the page is scrolled lie on,
 * wherever they may do so. 256 points of the window are asked.
 */
export function coveredShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const staying = [...document.body.querySelectorAll('*')].filter((element) =>
      /^(?:fixed|sticky)$/u.test(getComputedStyle(element).position),
    )
    const places = staying.flatMap((element) => {
      const around = (element.parentElement ?? element).getBoundingClientRect()
      const own = element.getBoundingClientRect()
      return [own.top, around.top + around.height / 2, own.bottom - innerHeight].map((top) => scrollY + top)
    })
    const screens = new Set(places.map((top) => Math.max(0, Math.round(top / innerHeight)) * innerHeight))
    const stays = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y)
      return top !== null && staying.some((element) => element.contains(top))
    }
    const all = [...Array(16).keys()].map((at) => (at + 0.5) / 16)
    let most = 0
    for (const top of screens) {
      scrollTo({ left: 0, top, behavior: 'instant' })
      const covered = all.flatMap((x) => all.filter((y) => stays(x * innerWidth, y * innerHeight)))
      most = Math.max(most, covered.length / all.length ** 2)
    }
    scrollTo({ left: 0, top: 0, behavior: 'instant' })
    return most
  })
}
