import { defineConfig } from 'vitest/config'

// Three projects, run one after another by tests/run.ts: the last two look at the site in dist, built just before.
export default defineConfig({
  test: {
    environment: 'node',
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
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve-and-find-browser.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          maxConcurrency: 4,
        },
      },
    ],
  },
})
