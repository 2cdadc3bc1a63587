import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium on Linux looks for what an administrator has set. The whole machine reads it. */
const FOLDER = '/etc/chromium/policies/managed';

export interface ChromiumPolicy {
  /** Sets the extension's managed storage to `values`; the browser notices within some seconds. */
  set(extensionId: string, values: object): Promise<void>;
  /** Takes it back. */
  clear(): Promise<void>;
}

/** Call it before the browser starts: a folder that is made later is not watched. `name`: of the file, without `.json`. */
export async function chromiumPolicy(name: string): Promise<ChromiumPolicy> {
  const file = join(FOLDER, `${name}.json`);
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, '{}');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(
      `${FOLDER} is not writable (${code}). This test sets a real policy for Chromium: run it as root, in a container, or make the folder writable for the user who runs the tests.`,
      { cause: error },
    );
  }
  return {
    set: (extensionId, values) =>
      writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } })),
    clear: () => rm(file, { force: true }),
  };
}
