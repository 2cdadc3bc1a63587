import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { createDismissalMemory } from '../../../lib/compose/dismissal-store.ts';
import { DraftChecks } from '../../../lib/compose/draft-checks.ts';
import { createTextCheck } from '../../../lib/compose/text-check.ts';
import { textRules } from '../../../rules/index.ts';
import { FakeAnalyser } from './fake-analyser.ts';
import { answerOn, draftOf } from './findings.ts';

const mine = loadPolicy(undefined, 'x', undefined)('x');
/** Asks for a signature. */
const mihon = loadPolicy('rules/packs/mihon-city.json', 'x', undefined)('x');

let checks: DraftChecks;
let analyser: FakeAnalyser;
let gateIsOpen: boolean;
beforeEach(() => {
  analyser = new FakeAnalyser();
  gateIsOpen = false;
  checks = new DraftChecks({
    context: {
      checkText: createTextCheck(textRules, () => 'ja'),
      analyser,
      dismissals: createDismissalMemory(),
      tokenRuleIds: [],
    },
    name: '1',
    places: [],
    onNews: () => undefined,
    onDismissalChange: () => undefined,
    keepsWaiting: () => gateIsOpen,
    signal: new AbortController().signal,
  });
});

afterEach(() => void vi.useRealTimers());

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

test.each([false, true])(
  'what waits for a late answer goes; not while a gate stands open for it (%s)',
  async (open) => {
    vi.useFakeTimers();
    found(['清き一票を'], mine);
    const [asked] = analyser.questions;
    await asked?.answer(answerOn('清き一票を', ['一票を'], asked.request.revision, 'politics'));
    const edited = '清き一票です';
    const isShown = (): boolean => found([edited], mine).some(([, , quote]) => quote === '一票を');
    expect(isShown()).toBe(true);
    gateIsOpen = open;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isShown()).toBe(open);
  },
);
