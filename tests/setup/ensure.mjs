import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findChromium,
  findFirefox,
  FIREFOX_PACKAGES,
  HOW_TO_INSTALL,
  HOW_TO_INSTALL_FIREFOX,
  PACKAGES,
} from './browser.mjs';
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

/**
 * Debian packages still to install for a browser: all where it is not found, else those without which Debian's own
 * speaks no Japanese or draws none; other browsers bring their own.
 */
function missing(path, packages) {
  if (path !== undefined && !succeeds('dpkg', '-s', packages[0])) return [];
  return packages.filter((name) => !succeeds('dpkg', '-s', name));
}

async function install(packages) {
  const prefix = packages.length > 0 ? privilege() : undefined;
  if (!prefix) return;
  const apt = (...args) => [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const updated = await runStep('Reading the package lists (apt-get update)', apt('update', '-q'));
  if (!updated) return;
  await runStep(
    `Installing ${packages.join(', ')} (about a minute)`,
    apt('install', '-y', '-q', '--no-install-recommends', ...packages),
  );
}

/** Says what is still wrong with a browser after the installation. */
function report(path, packages, howToInstall) {
  if (path === undefined) console.log(`✗ ${howToInstall}`);
  else if (missing(path, packages).length > 0)
    console.log(`  Japanese needs: sudo apt-get install ${missing(path, packages).join(' ')}`);
}

/**
 * Finds Chromium, for tests Firefox as well, and installs Debian's where there is none and we may. Resolves to their
 * paths or undefined; says what to do in that case.
 */
export async function ensureBrowsers({ firefox = false } = {}) {
  for (const [name, find] of [
    ['SHIRUBE_CHROMIUM', findChromium],
    ['SHIRUBE_FIREFOX', findFirefox],
  ]) {
    if (!process.env[name] || find()) continue;
    console.log(`✗ ${name} names no program: ${process.env[name]}`);
    return {};
  }
  await install([...missing(findChromium(), PACKAGES), ...(firefox ? missing(findFirefox(), FIREFOX_PACKAGES) : [])]);
  const found = { chromium: findChromium(), firefox: findFirefox() };
  report(found.chromium, PACKAGES, HOW_TO_INSTALL);
  if (firefox) report(found.firefox, FIREFOX_PACKAGES, HOW_TO_INSTALL_FIREFOX);
  return found;
}
