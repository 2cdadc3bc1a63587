import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root; every command runs there. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const HEARTBEAT_MS = 20_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one command and says so: a line at the start, one every 20 s while it lasts, one at the end.
 * Its output is kept and shown on failure only, unless `show` hands the terminal over to it.
 * Resolves to true when the command exits with 0.
 */
export function runStep(title, [command, ...args], { show = false, env = {} } = {}) {
  const start = Date.now();
  console.log(`→ ${title}`);
  const heartbeat = show
    ? undefined
    : setInterval(() => console.log(`  … ${title}, ${seconds(start)}`), HEARTBEAT_MS).unref();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    const finish = (ok, why) => {
      clearInterval(heartbeat);
      if (!ok) process.stdout.write(Buffer.concat(output));
      console.log(`${ok ? '✓' : '✗'} ${title}, ${seconds(start)}${why}`);
      resolve(ok);
    };
    child.once('error', (error) => finish(false, `: ${error.message}`));
    child.once('close', (code, signal) => finish(code === 0, code === 0 ? '' : `: exit ${code ?? signal}`));
  });
}
