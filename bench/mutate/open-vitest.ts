import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import type { NumberedMutant } from './draw-sample.ts'
import { switchIn } from './switch-in.ts'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Returns a vitest that stays, with the unit tests of the core and all mutants of a sample woven into the sources: the
 * code is read and compiled once. Each run of tests has processes of its own, so that a mutant in what a module works
 * out as it is loaded counts as well.
 *
 * @param workers how many processes share a run; one alone stops at the first test that fails
 * @param onBegin told each test file as its turn comes
 */
export async function openVitest(
  mutants: readonly NumberedMutant[],
  seed: number,
  workers: number,
  onBegin: (file: string) => void = () => {},
): Promise<Vitest> {
  const vitest = await createVitest(
    {
      root,
      config: false,
      watch: true,
      include: ['tests/edition/**/*.test.ts', 'tests/golden/**/*.test.ts'],
      setupFiles: [fileURLToPath(new URL('wake-mutants.ts', import.meta.url))],
      environment: 'node',
      env: { TZ: 'UTC' },
      pool: 'forks',
      execArgv: ['--max-old-space-size=1500'],
      isolate: false,
      fileParallelism: workers > 1,
      maxWorkers: workers,
      bail: workers > 1 ? 0 : 1,
      testTimeout: 120_000,
      sequence: { sequencer: AsGiven },
      reporters: [{ onTestModuleQueued: (module) => onBegin(relative(root, module.moduleId)) }],
    },
    {
      clearScreen: false,
      server: { watch: null },
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          transform(source, id) {
            const file = relative(root, id.split('?')[0] ?? id)
            if (!file.startsWith('src/edition/')) return
            const own = mutants.filter((mutant) => mutant.file === file)
            const woven = own.length > 0 ? switchIn(source, file, own) : source
            return { code: `globalThis.loading(1);${woven}\n;globalThis.loading(-1)`, map: null }
          },
        },
      ],
    },
  )
  vitest.provide('seed', seed)
  return vitest
}

/** Test files in the order they are asked for. */
class AsGiven {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}
