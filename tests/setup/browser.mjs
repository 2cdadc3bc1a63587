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

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Debian packages that tests and tour need: the browser, its Japanese interface, Japanese glyphs. */
export const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

/** The same for the second browser: Firefox and its Japanese interface. */
export const FIREFOX_PACKAGES = ['firefox-esr', 'firefox-esr-l10n-ja'];

export const HOW_TO_INSTALL_FIREFOX =
  'No Firefox was found.\n' +
  `  Debian: sudo apt-get install ${FIREFOX_PACKAGES.join(' ')}\n` +
  '  elsewhere: install Firefox 140 or newer, or name one with SHIRUBE_FIREFOX=/path/to/browser';

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

function find(named, names, places) {
  if (named) return runnable(named) ? named : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find(runnable);
}

/** Path of the browser to use: `SHIRUBE_CHROMIUM`, else the first on `PATH` or in a usual place, else undefined. */
export const findChromium = () => find(process.env.SHIRUBE_CHROMIUM, NAMES, USUAL_PLACES);

/** The same for Firefox, with `SHIRUBE_FIREFOX`. */
export const findFirefox = () => find(process.env.SHIRUBE_FIREFOX, FIREFOX_NAMES, FIREFOX_PLACES);
