/**
 * Asks the browser for what the administrator has set. Only the background does this. The browser may be late (2.9 s
 * after its start, Chromium 156), answer with nothing before the policy has arrived, never answer (Edge 128) or refuse
 * where there is no policy (Firefox): so it is asked again, and what it said last stays in force.
 */
import * as z from 'zod/mini';
import { parseBy } from '../policy/parse-by.ts';
import type { Problem } from '../policy/problem.ts';
import { managedItem, type ManagedCopy } from './managed-state.ts';
import { managedSchema, type Managed } from './schema.ts';

/** `undefined` where nothing was laid down. Rejects or never settles as the browser pleases. */
export type AskBrowser = () => Promise<unknown>;

export interface ManagedTiming {
  /** Milliseconds that one question may take. */
  readonly patience: number;
  /** Pauses before further questions, while there was no answer or an empty one. */
  readonly pauses: readonly number[];
}

/** All of it well within the half minute after which Chromium may stop a service worker that seems idle. */
const TIMING: ManagedTiming = { patience: 6_000, pauses: [1_500, 3_000] };

/** Brings the copy that everybody reads up to date. Never rejects. */
export async function refreshManaged(ask: AskBrowser, timing: ManagedTiming = TIMING): Promise<void> {
  const answer = await askPatiently(ask, timing);
  await managedItem.update((copy) => {
    const next: Omit<ManagedCopy, 'since'> =
      answer === 'silent'
        ? { values: copy.values, problems: copy.problems, browser: 'silent' }
        : { ...readManaged(answer), browser: 'answered' };
    return copy.since > 0 && sameCopy(next, copy) ? copy : { ...next, since: Date.now() };
  });
}

function sameCopy(a: Omit<ManagedCopy, 'since'>, b: Omit<ManagedCopy, 'since'>): boolean {
  const told = ({ values, problems, browser }: typeof a): string => JSON.stringify([values, problems, browser]);
  return told(a) === told(b);
}

/** An empty answer may have come before the policy: it counts when no later one says more. */
async function askPatiently(ask: AskBrowser, { patience, pauses }: ManagedTiming): Promise<object | 'silent'> {
  let answer = await askOnce(ask, patience);
  for (const pause of pauses) {
    if (answer !== 'silent' && Object.keys(answer).length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    const again = await askOnce(ask, patience);
    if (again !== 'silent') answer = again;
  }
  return answer;
}

async function askOnce(ask: AskBrowser, patience: number): Promise<object | 'silent'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), patience);
  });
  try {
    const answer = await Promise.race([ask(), late]);
    if (answer === 'silent') return 'silent';
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch (error) {
    // Firefox without a policy for us: "Managed storage manifest not found".
    return error instanceof Error && /manifest/i.test(error.message) ? {} : 'silent';
  } finally {
    clearTimeout(timer);
  }
}

/** Each value for itself: one that is wrong is left out and named, the others hold. */
export function readManaged(raw: object): { readonly values: Managed; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, value] of entriesOf(raw)) {
    const group = GROUPS[key];
    if (group && typeof value === 'object' && value !== null) {
      values[key] = valuesIn(group, value, key, problems);
    } else {
      const read = parseBy(managedSchema, { [key]: value });
      if (read.ok) Object.assign(values, read.value);
      problems.push(...(read.ok ? read.notices : read.problems));
    }
  }
  return { values: z.parse(managedSchema, values), problems };
}

const GROUPS: Readonly<Record<string, typeof managedSchema.shape.defaults>> = {
  defaults: managedSchema.shape.defaults,
  enforced: managedSchema.shape.enforced,
};

function valuesIn(group: (typeof GROUPS)[string], raw: object, name: string, problems: Problem[]): object {
  const values: Record<string, unknown> = {};
  for (const [key, value] of entriesOf(raw)) {
    const read = parseBy(group, { [key]: value });
    if (read.ok) Object.assign(values, read.value);
    const found = read.ok ? read.notices : read.problems;
    problems.push(...found.map(({ path, message }) => ({ path: `${name}.${path}`, message })));
  }
  return values;
}

function entriesOf(raw: object): [string, unknown][] {
  return Object.entries(raw);
}
