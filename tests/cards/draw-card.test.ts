import { describe, expect, test } from 'vitest'
import { cardLayout } from '../../src/cards/card-layout.ts'
import { drawCard } from '../../src/cards/draw-card.ts'
import type { Card } from '../../src/edition/model/card.ts'
import { coveredLength, typeCovers } from '../../src/edition/publish/type-covers.ts'

const cardSaying = (text: string, more: Partial<Card> = {}): Card => ({
  kind: 'card',
  path: '/bridge-talks/card.png',
  story: { title: 'The bridge talks', when: '' },
  statement: { slice: { file: 'a.txt', start: 0, end: text.length, text }, cut: false },
  by: 'Jane Roe',
  carried: 'Two outlets quote it.',
  telling: [],
  outlets: [{ number: 1, name: 'Morning Bell' }],
  more: '',
  ...more,
})

describe('a drawn card', () => {
  test('is a PNG of 1200 by 630 pixels', async () => {
    const png = Buffer.from(await drawCard(cardSaying('We will sign.')))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('is the same, byte for byte, whenever it says the same', async () => {
    const first = await drawCard(cardSaying('We will sign.'))
    await drawCard(cardSaying('We will not.'))
    expect(Buffer.compare(first, await drawCard(cardSaying('We will sign.')))).toBe(0)
    expect(Buffer.compare(first, await drawCard(cardSaying('We will sigh.')))).not.toBe(0)
  })

  test('refuses a letter that no font of it has', async () => {
    await expect(drawCard(cardSaying('We will sign 条約.'))).rejects.toThrow(/no font of \/bridge-talks/)
  })

  test('sets what looks like markup as words', () => {
    const hostile = '</text><image href="file:///etc/passwd"/><script>alert(1)</script>'
    expect(JSON.stringify(cardLayout(cardSaying(hostile)))).toContain(
      JSON.stringify(`“${hostile}”`).slice(1, -1),
    )
  })
})

describe('what the core takes for letters of the text type', () => {
  const letters = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => typeCovers(letter) && /\S/u.test(letter),
  )

  test('are letters of the fonts', async () => {
    expect(letters.length).toBeGreaterThan(500)
    for (let at = 0; at < letters.length; at += 100) {
      await drawCard(cardSaying(letters.slice(at, at + 100).join(' ')))
    }
  })

  test.for([
    ['', 0],
    ['Grüße, здравствуйте, γειά', 25],
    ['We will sign 🖋 today', 13],
    ['条約', 0],
  ] as const)('%s: the first %i characters', ([text, length]) => {
    expect(coveredLength(text)).toBe(length)
  })
})
