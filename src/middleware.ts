import { defineMiddleware } from 'astro:middleware'
import { leadWithPolicy } from './policy/lead-with-policy.ts'
import { narrowPolicy } from './policy/narrow-policy.ts'

/** What every page passes through on its way out. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(leadWithPolicy(narrowPolicy(await response.text())), response)
})
