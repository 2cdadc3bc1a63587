import { beforeEach, expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { createDismissalMemory } from '../../../lib/compose/dismissal-store.ts';
import { DraftChecks } from '../../../lib/compose/draft-checks.ts';
import { createTextCheck } from '../../../lib/compose/text-check.ts';
import { textRules } from '../../../rules/index.ts';
import { FakeAnalyser } from './fake-analyser.ts';
import { draftOf } from './findings.ts';

const mine = loadPolicy(undefined, 'x', undefined)('x');
/** Asks for a signature. */
const mihon = loadPolicy('rules/packs/mihon-city.json', 'x', undefined)('x');

let checks: DraftChecks;
beforeEach(() => {
  checks = new DraftChecks({
    context: {
      checkText: createTextCheck(textRules, () => 'ja'),
      analyser: new FakeAnalyser(),
      dismissals: createDismissalMemory(),
      tokenRuleIds: [],
    },
    name: '1',
    places: [],
    onNews: () => undefined,
    onDismissalChange: () => undefined,
    signal: new AbortController().signal,
  });
});

function found(texts: readonly string[], policy: typeof mine, category?: string) {
  checks.update(
    texts.map((text) => draftOf(text, { category })),
    policy,
  );
  return checks.findings.open.map(({ box, finding }) => [box, finding.messageId, finding.quote]);
}

test('the signature ends the thread, not each of its parts', () => {
  const signed = '朝市もあります。（担当：生涯学習課）';
  expect(found(['図書館は月曜日が休館です。'], mihon)).toContainEqual([0, 'missing', '']);
  expect(found(['図書館は月曜日が休館です。', signed], mihon)).toEqual([]);
  expect(found([signed, '図書館は月曜日が休館です。'], mihon)).toEqual([[0, 'missing', '']]);
  expect(found([signed, ''], mihon)).toEqual([]);
});

test('of an emergency told in several parts the whole has to say when, where and by whom; and that it is a drill', () => {
  const ordered = '【避難指示】秋芳町の土砂災害警戒区域に避難指示を発令しました。';
  const when = '11月24日15時10分現在、美祢市災害対策本部の発表です。';
  expect(found([ordered], mine, 'emergency')).toEqual([[0, 'incomplete', '']]);
  expect(found([ordered, when], mine, 'emergency')).toEqual([]);
  expect(found([`【訓練】${ordered}`, `${when}これは訓練です。`], mine, 'emergency')).toEqual([]);
  expect(found([ordered, `${when}一部の地域で続いています。これは訓練です。`], mine, 'emergency')).toEqual([
    [1, 'drill', 'これは訓練'],
  ]);
});
