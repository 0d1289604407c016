import type { Notice } from '../model/notice.ts'
import type { UnreadStamp } from './stamp/read-stamp-line.ts'

/** Returns the notice for a date that cannot be read as one day; the article then has no stamp from it. */
export function unreadStampNotice({ start, end, doubt }: UnreadStamp, text: string): Notice {
  const found = text.slice(start, end)
  const message = `${reasonOf(found, doubt)}, so the date of this article is not taken from it.`
  return { kind: 'stamp-not-read', message, start, end, found, expected: 'a day that can be read in one way' }
}

function reasonOf(found: string, doubt: UnreadStamp['doubt']): string {
  switch (doubt) {
    case 'two ways':
      return `“${found}” can be read as more than one day`
    case 'no year':
      return `“${found}” gives no year`
    case 'no day':
      return `“${found}” gives no day`
    case 'no date':
      return `“${found}” is no date that can be read`
    case 'no such day':
      return `“${found}” is in no calendar`
  }
}
