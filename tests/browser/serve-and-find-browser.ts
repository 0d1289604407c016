import '../../src/commands/quiet-surroundings.mjs'
import { resolve } from 'node:path'
import { preview } from 'astro'
import type { TestProject } from 'vitest/node'
import { siteFolder } from '../site/built-pages.ts'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site without a slash at its end. */
    address: string
    /** Path of the browser to start. */
    browser: string
  }
}

/** Serves the built site as `npm start` does and finds a browser, once for all browser tests. */
export default async function serveAndFindBrowser(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  // The surroundings of a project are those of its tests, not of this.
  const outDir = project.config.env.DIST ? resolve(project.config.env.DIST) : siteFolder
  const server = await preview({ logLevel: 'error', outDir, server: { port: 4400 } })
  project.provide('browser', browser)
  const base = (process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')
  project.provide('address', `http://localhost:${server.port}${base && `/${base}`}`)
  return () => server.stop()
}
