/** The page and the command line give the same verdict for the same post (training families alone). */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCheckArguments } from '../../lib/cli/arguments.ts';
import { shareCaseSchema, readJsonl } from '../../lib/cli/input.ts';
import { loadPolicy } from '../../lib/cli/load-policy.ts';
import { predictCases } from '../../lib/cli/predict.ts';
import { loadReaders } from '../../lib/cli/readers.ts';
import type { ReplicaPost } from '../sites/contract.ts';
import { caseFile } from './harness/case-file.ts';
import { launch, type Harness } from './harness/launch.ts';
import { closeMenu, openMenuOf, setPosts, verdictBeside } from './harness/share.ts';

const files = ['shares-f', 'shares-l'].map((name) =>
  fileURLToPath(new URL(`../corpus/train/${name}.jsonl`, import.meta.url)),
);
/** Every seventh post of X that names its author as a handle of X may. */
const cases = files
  .flatMap((file) => readJsonl(file, shareCaseSchema))
  .filter(({ site, author, text }) => site === 'x' && /^\w{1,15}$/.test(author.handle) && text !== '')
  .filter((_, index) => index % 7 === 0);

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await launch();
  page = await harness.page('https://x.com/home');
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});

test('the same verdict and grounds beside the menu as on the command line', async () => {
  expect(cases.length).toBeGreaterThan(50);
  const readers = await loadReaders();
  const policy = loadPolicy(undefined, 'x', undefined);
  const told = new Map<string, { verdict: string; grounds: string }>();
  const args = parseCheckArguments(['--cases', 'shares', await caseFile(cases)]);
  for (const line of predictCases('shares', args, policy, readers))
    if ('id' in line && 'verdict' in line && 'grounds' in line && Array.isArray(line.grounds))
      told.set(String(line.id), { verdict: String(line.verdict), grounds: line.grounds.join(' ') });
  const differing: string[] = [];
  for (const [index, { id, author, text }] of cases.entries()) {
    const post: ReplicaPost = {
      id: String(1_700_000_000_000_000_000n + BigInt(index)),
      author: { handle: author.handle, name: author.name, badge: author.verified },
      text,
      at: '2026-11-20T01:00:00.000Z',
    };
    await setPosts(page, [post]);
    await openMenuOf(page, post.id);
    const { verdict, grounds } = await verdictBeside(page);
    const expected = told.get(id);
    if (verdict !== expected?.verdict || grounds !== expected.grounds)
      differing.push(
        `${id}: page ${verdict} [${grounds}], command line ${expected?.verdict ?? ''} [${expected?.grounds ?? ''}]`,
      );
    await closeMenu(page);
  }
  expect(differing).toEqual([]);
});
