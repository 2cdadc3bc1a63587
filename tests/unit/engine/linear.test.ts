import { expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { loadReaders } from '../../../lib/cli/readers.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { cacheTokens } from '../../../lib/morphology/token-cache.ts';
import { draftsOf } from '../../bench/drafts.ts';
import { medianTime } from '../../bench/measure.ts';

// Outside the test: loading takes long and is not what is measured.
const readers = await loadReaders();
const policy = loadPolicy(undefined, 'x', undefined)('x');
const short = draftsOf(280, 21);
const long = draftsOf(2_200, 7);

test('the time of a check grows with the length of the draft, not faster', () => {
  const tokenizer = cacheTokens(readers.tokenizer!, Infinity);
  const check = (text: string) => {
    const { unchecked } = checkDraft({ site: 'x', kind: 'post', at: 0, text }, { policy, ...readers, tokenizer });
    expect(unchecked).toEqual([]);
  };
  [...long, ...short].forEach(check);
  // The lengths stand 7.9 : 1. A part that compares all sentences with all would come to 60 : 1.
  expect(medianTime(long, check) / medianTime(short, check)).toBeLessThan(14);
}, 60_000);
