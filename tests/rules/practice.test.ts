/** Each practice post of the welcome shows what it is there to show, with every rule at work. */
import { beforeAll, expect, test } from 'vitest';
import { loadReaders, type Readers } from '../../lib/cli/readers.ts';
import { PRACTICE_POSTS } from '../../lib/desk/practice.ts';
import { checkDraft } from '../../lib/engine/check-draft.ts';
import { parsePack } from '../../lib/policy/parse-pack.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import mine from '../../rules/packs/mine-city.json';

let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
}, 120_000);

test('ten posts, each once', () => {
  expect(new Set(PRACTICE_POSTS.map(({ text }) => text)).size).toBe(10);
});

test.each(PRACTICE_POSTS)('$id', ({ text, rule }) => {
  const parsed = parsePack(mine);
  if (!parsed.ok) throw new Error('the pack that ships does not parse');
  const [account] = parsed.pack.accounts;
  if (!account) throw new Error('the pack has accounts');
  const at = Date.parse('2026-11-24T10:00:00+09:00');
  const draft = { site: account.site, kind: 'post' as const, text, account: account.handle, at };
  const { findings, unchecked } = checkDraft(draft, {
    policy: resolvePolicy(parsed.pack, { account }),
    ...readers,
  });
  expect(unchecked).toEqual([]);
  const grave = findings.filter(({ severity }) => severity !== 'note').map(({ ruleId }) => ruleId);
  // What speaks first is what the post is named after.
  expect(grave[0]).toBe(rule);
});
