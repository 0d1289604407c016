/** Returns a number in figures as messages show it: `5,001`. */
export function withCommas(number: number): string {
  return number.toLocaleString('en')
}
