const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/
const ENCODING = /<meta charset="utf-8">/

/**
 * Returns a page with its content security policy right behind its encoding, before all that it is to govern.
 *
 * A policy in a page holds for what follows it. Astro writes it at the end of the head, behind the title, the description
 * and the styles of the type.
 */
export function leadWithPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[0]
  if (policy === undefined || !ENCODING.test(html)) return html
  return html.replace(policy, () => '').replace(ENCODING, (encoding) => encoding + policy)
}
