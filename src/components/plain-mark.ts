import type { OutletMark } from '../edition/model/outlet-mark.ts'

/** Returns an outlet without what is said of it at one place: that it prints words again, or in translation. */
export function plainMark({ number, name, reference }: OutletMark): OutletMark {
  return reference ? { number, name, reference } : { number, name }
}
