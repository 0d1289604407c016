const ALPHABET = 26
const FIRST = 97

/** Returns `a` … `z`, `aa`, `ab` … for 0, 1 …: letters enough for any number. */
export function lettersOf(number: number): string {
  const last = String.fromCharCode(FIRST + (number % ALPHABET))
  return number < ALPHABET ? last : lettersOf(Math.floor(number / ALPHABET) - 1) + last
}
