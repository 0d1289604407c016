import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import type { NumberedMutant } from './draw-sample.ts'
import { switchIn } from './switch-in.ts'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Returns a vitest that stays, with the unit tests of the core and all mutants of a sample woven into the sources: the
 * code is read and compiled once. Each run of tests has a process of its own, so that a mutant in what a module works
 * out as it is loaded can be tried as well.
 *
 * @param progress the file that tells what happens
 */
export async function openVitest(
  mutants: readonly NumberedMutant[],
  seed: number,
  progress: string,
): Promise<Vitest> {
  const vitest = await createVitest(
    {
      root,
      config: false,
      watch: true,
      include: ['tests/edition/**/*.test.ts', 'tests/golden/**/*.test.ts'],
      runner: fileURLToPath(new URL('mutant-runner.ts', import.meta.url)),
      environment: 'node',
      env: { TZ: 'UTC' },
      pool: 'forks',
      execArgv: ['--max-old-space-size=1500'],
      isolate: false,
      // Else the mutants of an earlier sample would be read from the disk.
      fsModuleCache: false,
      fileParallelism: false,
      maxWorkers: 1,
      bail: 1,
      testTimeout: 120_000,
      sequence: { sequencer: AsGiven },
      reporters: [{}],
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
            return {
              code: `globalThis.loading(1);${forget(file, woven)}\n;globalThis.loading(-1)`,
              map: null,
            }
          },
        },
      ],
    },
  )
  vitest.provide('seed', seed)
  vitest.provide('progress', progress)
  return vitest
}

/** What the core remembers beyond a call must not outlive the mutant that worked it out. */
function forget(file: string, source: string): string {
  const kind = file.endsWith('/remember.ts') ? /new Map<[^()]*>\(\)/gu : /new WeakMap(?:<[^()]*>)?\(\)/gu
  return source.replace(kind, 'new globalThis.ForgetfulMap() as any')
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
