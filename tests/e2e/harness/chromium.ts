import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'] as const;

const FIXED = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser to test with: `SHIRUBE_CHROMIUM`, else the first one on `PATH` or in a usual place. */
export function findChromium(): string | undefined {
  const named = process.env['SHIRUBE_CHROMIUM'];
  if (named) return runnable(named) ? named : undefined;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, ...FIXED].find(runnable);
}

export const HOW_TO_INSTALL =
  'No Chromium found. Install one (Debian/Ubuntu: sudo apt-get install chromium chromium-l10n fonts-noto-cjk), ' +
  'or name one: SHIRUBE_CHROMIUM=/path/to/chrome';
