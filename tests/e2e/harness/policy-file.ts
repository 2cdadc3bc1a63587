import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file by which an administrator sets up a browser. The whole machine reads it: take it away in the end. */
export interface PolicyFile {
  write(policy: object): Promise<void>;
  remove(): Promise<void>;
}

/** Makes sure that `path` can be written, and says what to do where it cannot. */
export async function policyFile(path: string): Promise<PolicyFile> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '{}');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Error(
      `${path} cannot be written (${code}). This test gives the browser a real policy: run it as root, in a container, or make the folder writable for the user who runs the tests.`,
      { cause: error },
    );
  }
  return {
    write: (policy) => writeFile(path, JSON.stringify(policy)),
    remove: () => rm(path, { force: true }),
  };
}
