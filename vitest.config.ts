import { defineConfig } from 'vitest/config';

/** They write into the folder of policies that every browser of the machine reads: nothing else may run beside them. */
const POLICY_FILES = 'tests/e2e/managed*.test.ts';

/** A busy machine answers late; what waits for it is not wrong before. One patience for all: no test has its own. */
const patient = { poll: { timeout: 30_000 } } as const;

const pages = {
  environment: 'node',
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: patient,
} as const;

/** Pure parts run in plain Node; DOM parts choose happy-dom by a comment; pages run in a real browser (e2e). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/dictionary.ts'],
          testTimeout: 60_000,
          expect: patient,
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/dictionary.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...pages,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [POLICY_FILES],
          // A page waits more than it computes: two browsers share a machine of two cores well.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...pages,
          name: 'e2e-managed',
          include: [POLICY_FILES],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
