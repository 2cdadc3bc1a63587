import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Debian packages that tests and tour need: the browser, its Japanese interface, Japanese glyphs. */
export const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

export const HOW_TO_INSTALL =
  'No Chromium, Chrome or Edge was found.\n' +
  `  Debian: sudo apt-get install ${PACKAGES.join(' ')}\n` +
  '  elsewhere: install Chromium or Chrome, or name one with SHIRUBE_CHROMIUM=/path/to/browser';

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser to use: `SHIRUBE_CHROMIUM`, else the first on `PATH` or in a usual place, else undefined. */
export function findChromium() {
  const named = process.env.SHIRUBE_CHROMIUM;
  if (named) return runnable(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...onPath, ...USUAL_PLACES].find(runnable);
}
