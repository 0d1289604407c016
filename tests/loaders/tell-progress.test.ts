import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MANY_ARTICLES } from '../../src/loaders/limits.ts'
import { tellProgress } from '../../src/loaders/tell-progress.ts'

describe('while a story is read', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterEach(() => void vi.useRealTimers())

  /** What is written while `articles` are read, one each `pause` milliseconds. */
  function told(articles: number, pause: number, onTerminal: boolean): string[] {
    const written: string[] = []
    const tell = tellProgress('skarn', articles, (words) => written.push(words), onTerminal)
    for (let done = 1; done <= articles; done++) {
      vi.advanceTimersByTime(pause)
      tell({ done, of: articles, what: 'articles read' })
    }
    return written
  }

  test('of few articles nothing is said, however long it takes', () => {
    expect(told(MANY_ARTICLES - 1, 1_000, false)).toEqual([])
    expect(told(MANY_ARTICLES - 1, 1_000, true)).toEqual([])
  })

  test('of hundreds a file gets a plain line now and then', () => {
    expect(told(1_200, 20, false)).toEqual([
      'skarn: 500 of 1,200 articles read\n',
      'skarn: 1,000 of 1,200 articles read\n',
    ])
  })

  test('of hundreds a terminal gets one line, written over and gone at the end', () => {
    expect(told(300, 1, true)).toEqual(['\r\u001b[Kskarn: 200 of 300 articles read', '\r\u001b[K'])
  })

  test('what is over soon is not worth a word in a file', () => {
    expect(told(1_200, 1, false)).toEqual([])
  })
})
