import { expect, test } from 'vitest';
import { tokenRules } from '../../../rules/index.ts';
import { tokenRuleIds } from '../../../rules/token-rule-ids.ts';

test('the page names every rule that runs beside the tokenizer, and no other', () => {
  expect(tokenRuleIds.toSorted()).toEqual([...new Set(tokenRules.map(({ id }) => id))].sort());
});
