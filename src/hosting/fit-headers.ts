/**
 * Returns a header file for a site that is served under a base: each path that rules are for comes to lie under it.
 *
 * ```text
 * /_astro/*                     under /quotes    /quotes/_astro/*
 *   Cache-Control: immutable                       Cache-Control: immutable
 * ```
 *
 * @param base as `BASE` has it: with or without slashes round it; empty for none
 */
export function fitHeaders(headers: string, base: string): string {
  const path = base.split('/').filter(Boolean).join('/')
  return path === '' ? headers : headers.replace(/^\//gmu, `/${path}/`)
}
