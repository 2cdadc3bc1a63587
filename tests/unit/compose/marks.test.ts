// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { placeFindings } from '../../../lib/compose/composer-view.ts';
import { findingAt, marksOf } from '../../../lib/compose/marks.ts';
import { readBlocks } from '../../../lib/sites/read-editor.ts';
import { findingOn, told } from './findings.ts';

const TEXT = '市長に清き一票を';
const certain = [told(findingOn(TEXT, '清き一票')), told({ ...findingOn(TEXT, '市長'), severity: 'caution' })];
const findings = placeFindings([{ certain, waiting: [], unchecked: [], tokens: 'answered' }]);

let block: HTMLElement;
beforeEach(() => {
  block = document.createElement('div');
  block.append(TEXT);
  document.body.replaceChildren(block);
});

test('words are marked by their level, and stressed while their card is pointed at', () => {
  const marks = marksOf(findings, [readBlocks([block])], findings[1]?.id);
  expect(marks.map((mark) => [mark.name, 'range' in mark && mark.range.toString()])).toEqual([
    ['confirm', '清き一票'],
    ['caution', '市長'],
    ['active', '市長'],
  ]);
});

test('no mark under other words than those quoted, nor for what only waits for an answer', () => {
  block.textContent = '町長に清い投票を';
  expect(marksOf(findings, [readBlocks([block])], undefined)).toEqual([]);
  block.textContent = TEXT;
  const waiting = placeFindings([{ certain: [], waiting: certain, unchecked: [], tokens: 'pending' }]);
  expect(marksOf(waiting, [readBlocks([block])], undefined)).toEqual([]);
});

describe('the finding at a place', () => {
  test.each([
    [0, '市長'],
    [1, '市長'],
    [2, undefined],
    [3, '清き一票'],
    [6, '清き一票'],
    // Where the caret stands that has just typed the words: no card need come to the front for that.
    [7, undefined],
  ])('%i', (offset, words) => {
    const node = block.firstChild ?? block;
    expect(findingAt({ node, offset }, findings, [readBlocks([block])])?.finding.quote).toBe(words);
  });
});
