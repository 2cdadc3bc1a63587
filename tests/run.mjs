import { rmSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers, ensureDependencies, ensureNode } from './setup/ensure.mjs';
import { ROOT, runStep } from './setup/process.mjs';

/** `npm test`: sets up what is missing, checks, builds and tests everything, and ends with one line of totals. */

const bin = (name, ...args) => [join(ROOT, 'node_modules/.bin', name), ...args];
const script = (name) => ['npm', 'run', '--silent', name];

/** The steps before the tests. `after` names those whose result a step needs; each counts as one check. Long ones come first. */
const STEPS = [
  { name: 'prepare', title: 'WXT types', command: bin('wxt', 'prepare') },
  { name: 'dictionary', title: 'Japanese dictionary', command: script('dictionary') },
  { name: 'lint', title: 'Lint', command: script('lint'), after: ['prepare'] },
  { name: 'sites', title: 'Replicas of X and Instagram', command: script('build:sites') },
  { name: 'types', title: 'Types', command: bin('tsc', '--noEmit'), after: ['prepare'] },
  {
    name: 'pure',
    title: 'Types of the pure parts',
    command: bin('tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
    after: ['prepare'],
  },
  { name: 'site-types', title: 'Types of the replicas', command: bin('tsc', '--noEmit', '-p', 'tests/sites') },
  { name: 'build', title: 'Extension for Chromium', command: bin('wxt', 'build'), after: ['prepare', 'dictionary'] },
  // After the other build: both write the same types.
  {
    name: 'build-firefox',
    title: 'Extension for Firefox',
    command: bin('wxt', 'build', '-b', 'firefox', '--mv3'),
    after: ['build'],
  },
  { name: 'format', title: 'Format', command: script('format:check') },
];

/**
 * Runs the steps, at most `width` at a time, each after those it needs. A step whose need failed is not run and
 * counts as failed. Resolves to the results by name.
 */
async function runAll(steps, width) {
  const results = new Map();
  const waiting = [...steps];
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((need) => results.has(need)));
    if (next === -1 || running.size >= width) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(next, 1);
    const broken = (step.after ?? []).filter((need) => !results.get(need));
    if (broken.length > 0) {
      console.log(`✗ ${step.title}: not run, ${broken.join(', ')} failed`);
      results.set(step.name, false);
      continue;
    }
    const run = runStep(step.title, step.command).then((ok) => {
      results.set(step.name, ok);
      running.delete(run);
    });
    running.add(run);
  }
  return results;
}

/** Totals of Vitest's own report. A file that could not be loaded has no tests and counts as one failure. */
function vitestTotals(report, exitedWell) {
  let passed = 0;
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    passed = numPassedTests;
    failed = numFailedTests + unloaded.length;
  } catch (error) {
    console.log(`No report from the tests: ${error.message}`);
  }
  // An error outside every test, or no test at all, must not look like success.
  if ((!exitedWell && failed === 0) || passed + failed === 0) failed += 1;
  return { passed, failed };
}

async function runTests() {
  const report = join(ROOT, '.output/test-report.json');
  rmSync(report, { force: true });
  const ok = await runStep(
    'Tests',
    bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
    { show: true },
  );
  return vitestTotals(report, ok);
}

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function main() {
  if (!ensureNode() || !(await ensureDependencies())) return finish({ passed: 0, failed: 1 });
  const browsers = await ensureBrowsers({ firefox: true });
  const results = await runAll(STEPS, Math.min(2, availableParallelism()));
  const tests = await runTests();
  const checks = [browsers.chromium !== undefined, browsers.firefox !== undefined, ...results.values()];
  const failedSteps = STEPS.filter(({ name }) => !results.get(name)).map(({ title }) => title);
  if (failedSteps.length > 0) console.log(`\nFailed before the tests: ${failedSteps.join(', ')}`);
  finish({
    passed: checks.filter(Boolean).length + tests.passed,
    failed: checks.filter((ok) => !ok).length + tests.failed,
  });
}

await main();
