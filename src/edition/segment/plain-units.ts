/** What ends sentences. */
export const STOPS = codesOf('.?!…‽')
/** Marks and brackets that close what a stop ends. */
export const CLOSING = codesOf('”’"\')]»')

export function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}

export function isLetter(unit: number): boolean {
  return (unit > 64 && unit < 91) || isSmall(unit)
}

export function isSmall(unit: number): boolean {
  return unit > 96 && unit < 123
}

export function isLetterOrFigure(unit: number): boolean {
  return isLetter(unit) || (unit > 47 && unit < 58)
}
