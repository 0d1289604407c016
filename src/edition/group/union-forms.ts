import { likenessKeys } from './match-terms.ts'

/** Returns the keys under which any of `forms` is found, itself included. */
export function likenessForms(forms: ReadonlySet<string>): ReadonlySet<string> {
  const keys = new Set(forms)
  for (const form of forms) for (const key of likenessKeys(form)) keys.add(key)
  return keys
}

/** Returns whether `form` or one like it is among the forms that `keys` was made of. */
export function hasLike(keys: ReadonlySet<string>, form: string): boolean {
  return keys.has(form) || likenessKeys(form).some((key) => keys.has(key))
}
