const SPACE = 0x20
const WORD_JOINER = 0x2060

/**
 * A copy of a Markdown text on which everything is blank until words are laid bare: the same length as the
 * text, unit for unit, so that an offset into one is an offset into the other.
 *
 * ```text
 * text     He said *no*, [twice](https://example.org).
 * reading  He said  no ,  twice                      .
 * ```
 */
export class ReadingSheet {
  readonly #text: string
  readonly #units: Uint16Array
  readonly #bare: Uint8Array

  constructor(text: string) {
    this.#text = text
    this.#units = new Uint16Array(text.length).fill(SPACE)
    this.#bare = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 0x0a || unit === 0x0d) this.#units[at] = unit
    }
  }

  /** Lays the text bare between `start` and `end`. */
  bare(start: number, end: number): void {
    for (let at = start; at < end; at++) this.put(at, this.#text.charCodeAt(at))
  }

  /** Lays one unit bare that reads otherwise than it is written: the mark that `&ldquo;` stands for. */
  put(at: number, unit: number): void {
    this.#units[at] = unit
    this.#bare[at] = 1
  }

  /** Returns the span from the first to the last bare unit between `start` and `end` that is no white space, or null. */
  extent(start: number, end: number): { start: number; end: number } | null {
    let first = start
    let last = end
    while (first < last && !this.#shows(first)) first++
    while (last > first && !this.#shows(last - 1)) last--
    return first < last ? { start: first, end: last } : null
  }

  /**
   * Returns the reading. Blanks are spaces, but word joiners where they stand inside a word ("un*believ*able"),
   * so that one word is not read as two.
   */
  reading(): string {
    const length = this.#text.length
    for (let at = 0; at < length; at++) {
      if (this.#bare[at]) continue
      let end = at
      while (end < length && !this.#bare[end]) end++
      if (at > 0 && end < length && this.#inWord(at - 1) && this.#inWord(end) && !this.#breaksLine(at, end)) {
        this.#units.fill(WORD_JOINER, at, end)
      }
      at = end
    }
    return unitsToString(this.#units)
  }

  #shows(at: number): boolean {
    return this.#bare[at] === 1 && this.#unit(at).trim() !== ''
  }

  #inWord(at: number): boolean {
    return /[\p{L}\p{N}\p{M}'’]/u.test(this.#unit(at))
  }

  #unit(at: number): string {
    return String.fromCharCode(...this.#units.subarray(at, at + 1))
  }

  #breaksLine(start: number, end: number): boolean {
    const slice = this.#text.slice(start, end)
    return slice.includes('\n') || slice.includes('\r')
  }
}

/** In pieces, because a call takes only so many arguments. */
function unitsToString(units: Uint16Array): string {
  let result = ''
  for (let at = 0; at < units.length; at += 8192) {
    result += String.fromCharCode(...units.subarray(at, at + 8192))
  }
  return result
}
