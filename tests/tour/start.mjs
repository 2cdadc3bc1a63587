import { join } from 'node:path';
import { ensureBrowsers, ensureDependencies, ensureNode } from '../setup/ensure.mjs';
import { ROOT, runStep } from '../setup/process.mjs';

/** `npm start`: sets up what is missing, builds, and shows the extension at work on the replicas. */

const bin = (name, ...args) => [join(ROOT, 'node_modules/.bin', name), ...args];
const script = (name) => ['npm', 'run', '--silent', name];

async function main() {
  if (!ensureNode() || !(await ensureDependencies())) return false;
  const { chromium } = await ensureBrowsers();
  if (!(await runStep('Japanese dictionary', script('dictionary')))) return false;
  const builds = [
    ['Extension for Chromium', script('build')],
    ['Replicas of X and Instagram', script('build:sites')],
  ];
  for (const [title, command] of chromium ? builds : []) {
    if (!(await runStep(title, command))) return false;
  }
  return runStep('Tour', bin('tsx', 'tests/tour/tour.ts'), { show: true });
}

// Ctrl+C is for the tour, which closes its browser; this process ends with it.
process.on('SIGINT', () => undefined);
process.exitCode = (await main()) ? 0 : 1;
