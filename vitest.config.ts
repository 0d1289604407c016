import { defineConfig } from 'vitest/config'
import { hostileSite, otherSites, ownSite, surroundings } from './tests/sites.ts'

/** Tests that build what they look at, whichever site is asked for. */
const buildsOfTheirOwn = ['failed-build', 'interrupted-build', 'same-bytes'].map(
  (name) => `tests/site/${name}.test.ts`,
)

/** The two projects that look at one site: its files, and its pages in a browser. */
const projectsOf = (name: string, env: Record<string, string>) => [
  {
    test: {
      name: `site-${name}`,
      include: ['tests/site/**/*.test.ts'],
      exclude: [
        ...(name === ownSite ? [] : buildsOfTheirOwn),
        ...(name === hostileSite ? [] : ['tests/site/hostile/**']),
      ],
      testTimeout: 60_000,
      env,
    },
  },
  {
    test: {
      name: `browser-${name}`,
      include: ['tests/browser/**/*.test.ts'],
      exclude: [
        // These look at planted pages, whichever site is looked at.
        ...(name === ownSite ? [] : ['tests/browser/checks/**']),
        // None of the hostile statements is printed in two ways.
        name === hostileSite ? 'tests/browser/statement.test.ts' : 'tests/browser/hostile/**',
      ],
      globalSetup: ['tests/browser/serve-and-find-browser.ts'],
      // The first test of a page waits for all that is looked at there; nothing here is timed.
      testTimeout: 600_000,
      hookTimeout: 60_000,
      maxConcurrency: 4,
      env,
    },
  },
]

// Run one after another by tests/run.ts: those of a site look at what was built just before.
export default defineConfig({
  test: {
    environment: 'node',
    // Asked for by `npm run coverage` alone: the core is what decides who said what, and has few words nobody ever tried.
    coverage: {
      provider: 'v8',
      include: ['src/edition/**'],
      reporter: [['text', { skipFull: true }], 'text-summary'],
      thresholds: { lines: 97, branches: 97 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // The laws try hundreds of cases, and machines are busy; nothing here is timed.
          testTimeout: 60_000,
          exclude: ['tests/site/**', 'tests/browser/**'],
          env: { TZ: 'UTC' },
          // The core keeps no state, so its tests may share what they load: less than half the time.
          isolate: false,
        },
      },
      // `VISITS='every page' npm test -- browser` has a browser visit all of its pages, which takes five minutes.
      ...projectsOf(ownSite, { VISITS: process.env.VISITS ?? 'a page of each kind, and the largest' }),
      ...otherSites.flatMap((site) => projectsOf(site.name, surroundings(site))),
    ],
  },
})
