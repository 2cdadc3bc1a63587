import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, HOW_TO_INSTALL, PACKAGES } from './browser.mjs';
import { ROOT, runStep } from './process.mjs';

// Node's own modules only: this file runs before anything is installed.

const OLDEST_NODE = [20, 19];

/** Says whether this Node can run the project. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (!ok) console.log(`✗ Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}`);
  return ok;
}

const packagesIn = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/** True when node_modules holds the very versions of the lock file. Packages for other platforms may be absent. */
function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, record))) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

/** Installs the locked dependencies unless they are there. Resolves to whether they are. */
export async function ensureDependencies() {
  if (installed()) return true;
  return runStep('Installing dependencies (npm ci, about a minute)', [
    'npm',
    'ci',
    '--ignore-scripts',
    '--no-progress',
  ]);
}

function succeeds(command, ...args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The words before `apt-get` that let this user install packages, or undefined where that is not possible. */
function privilege() {
  if (!succeeds('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/** Packages without which Debian's Chromium speaks no Japanese or draws none; other browsers bring their own. */
function missingExtras() {
  if (!succeeds('dpkg', '-s', 'chromium')) return [];
  return PACKAGES.filter((name) => !succeeds('dpkg', '-s', name));
}

/**
 * Finds a browser, and installs Debian's where there is none and we may. Resolves to its path or undefined; says
 * what to do in that case.
 */
export async function ensureBrowser() {
  const named = process.env.SHIRUBE_CHROMIUM;
  if (named && !findChromium()) {
    console.log(`✗ SHIRUBE_CHROMIUM names no program: ${named}`);
    return undefined;
  }
  const wanted = findChromium() ? missingExtras() : PACKAGES;
  const prefix = wanted.length > 0 ? privilege() : undefined;
  if (prefix) {
    const apt = (...args) => [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const updated = await runStep('Reading the package lists (apt-get update)', apt('update', '-q'));
    if (updated) {
      await runStep(
        `Installing ${wanted.join(', ')} (about a minute)`,
        apt('install', '-y', '-q', '--no-install-recommends', ...wanted),
      );
    }
  }
  const found = findChromium();
  if (!found) console.log(`✗ ${HOW_TO_INSTALL}`);
  else if (missingExtras().length > 0)
    console.log(`  Japanese needs: sudo apt-get install ${missingExtras().join(' ')}`);
  return found;
}
