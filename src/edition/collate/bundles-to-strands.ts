import { sure } from '../sure.ts'
import { findUnits, type UnitRun } from './find-units.ts'
import type { Form } from './form.ts'
import { isName } from './is-name.ts'
import type { Bundle } from './merge-equal-witnesses.ts'
import type { Strand, Unit } from './strand.ts'
import { tokensIn } from './table.ts'
import type { Token } from './token.ts'
import { wordFeatures } from './word-features.ts'

const JOINS: ReadonlySet<string> = new Set(['and', 'or'])

/** Returns the bundles as strands of units, and every form that occurs in them, by number. */
export function bundlesToStrands(bundles: readonly Bundle[]): { strands: Strand[]; forms: Form[] } {
  const runs = findUnits(bundles.map((bundle) => bundle.tokens))
  const forms = new Map<string, Form>()
  const looks = new Map<string, number>()
  const formOf = (run: UnitRun, index: number, all: readonly UnitRun[], tokens: readonly Token[]): Form => {
    const name = run.tokens.every((at) => isName(tokens, at))
    const before = JOINS.has(all[index - 1]?.key ?? '') ? (all[index - 2]?.key ?? null) : null
    const after = JOINS.has(all[index + 1]?.key ?? '') ? (all[index + 2]?.key ?? null) : null
    const normals = tokensIn(tokens, run.tokens).map(({ normal }) => normal)
    const seen = `${run.key}\n${normals.join(' ')}\n${name}`
    const identity = `${seen}\n${before ?? ''}\n${after ?? ''}`
    const known = forms.get(identity)
    if (known) return known
    const look = looks.get(seen) ?? looks.size
    looks.set(seen, look)
    const words = normals.map(wordFeatures)
    const form: Form = { id: forms.size, look, key: run.key, words, name, before, after }
    forms.set(identity, form)
    return form
  }
  const strands = bundles.map((bundle, index): Strand => {
    const all = sure(runs[index], 'units of a strand')
    const units = all.map(
      (run, at): Unit => ({
        tokens: run.tokens,
        form: formOf(run, at, all, bundle.tokens),
        marked: isMarked(bundle.tokens, all[at - 1]?.tokens.at(-1) ?? -1, sure(run.tokens[0], 'token')),
      }),
    )
    return { rows: bundle.rows, tokens: bundle.tokens, units }
  })
  return { strands, forms: [...forms.values()] }
}

/** Whether dots stand between two tokens, alone or touching one of them. */
function isMarked(tokens: readonly Token[], left: number, right: number): boolean {
  const trailing = tokens[left]?.dots
  const leading = tokens[right]?.dots
  return (
    (left >= 0 && right > left + 1) ||
    trailing === 'trails' ||
    trailing === 'both' ||
    leading === 'leads' ||
    leading === 'both'
  )
}
