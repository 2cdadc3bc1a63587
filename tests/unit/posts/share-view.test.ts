import { describe, expect, test } from 'vitest';
import type { ShareView } from '../../../components/share-view.ts';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import type { ShareAnswer } from '../../../lib/messaging/analysis-protocol.ts';
import { shareHoldings } from '../../../lib/posts/share-record.ts';
import { shareView, type ShareSituation } from '../../../lib/posts/share-view.ts';
import type { PostView } from '../../../lib/sites/post-adapter.ts';
import { japanese } from '../strings.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
const post: PostView = {
  id: '1',
  url: 'https://x.com/tabi_no_neko/status/1',
  author: { handle: 'tabi_no_neko', name: '旅のねこ', verified: 'none' },
  locked: false,
  promoted: false,
  text: '秋吉台の草原、朝霧がきれいでした。',
  quoted: undefined,
};
const eligible: ShareAnswer = {
  revision: 1,
  verdict: 'eligible',
  grounds: ['landscape'],
  evidence: [{ ground: 'landscape', kind: 'words', quote: '秋吉台', start: 0, end: 3 }],
  findings: [],
  unchecked: [],
};
const judge: ShareAnswer = { ...eligible, verdict: 'judge', grounds: [], evidence: [] };
const ineligible = (ground: string): ShareAnswer => ({ ...judge, verdict: 'ineligible', grounds: [ground] });

const view = (changes: Partial<ShareSituation> = {}): ShareView =>
  shareView({
    post,
    answer: eligible,
    own: false,
    policy,
    at: Date.parse('2026-11-24T10:00:00+09:00'),
    language: 'ja',
    ...changes,
  });

describe('what is shown', () => {
  test.each<[string, Partial<ShareSituation>, Partial<ShareView>]>([
    ['eligible, with its limb', {}, { verdict: 'eligible', grounds: ['landscape'], asks: [], canRegister: true }],
    ['one of our own', { own: true }, { verdict: 'eligible', own: true, grounds: ['public-body'], canRegister: false }],
    ['not yet known', { answer: 'awaited' }, { state: 'checking' }],
    ['no answer to be had', { answer: 'unknown' }, { verdict: 'judge', asks: ['unchecked'] }],
    ['a post that is gone, or not as we know it', { post: undefined }, { verdict: 'judge', asks: ['unreadable'] }],
    ['a protected author', { post: { ...post, locked: true } }, { verdict: 'judge', grounds: [], asks: ['locked'] }],
    ['an advertisement', { post: { ...post, promoted: true } }, { verdict: 'judge', asks: ['promoted'] }],
    [
      'an author who may be taken for one of ours',
      { post: { ...post, author: { ...post.author, handle: 'mine_citykouh0u' } } },
      { verdict: 'judge', asks: ['lookAlike'] },
    ],
    [
      'no handle: nobody to list',
      { post: { ...post, author: { ...post.author, handle: '' } } },
      { verdict: 'eligible', canRegister: false },
    ],
    ['emoji alone', { post: { ...post, text: '🍁👨‍👩‍👧' }, answer: judge }, { asks: ['noText', 'limb'] }],
    ['right to left', { post: { ...post, text: '\u202eسلام' }, answer: judge }, { asks: ['limb'] }],
    ['no tie to the city', { answer: ineligible('off-topic') }, { offTopic: { elsewhere: [] }, noLimb: false }],
    [
      'a list that the policy closes',
      { answer: ineligible('no-limb') },
      { noLimb: true, offTopic: undefined, limbs: [] },
    ],
  ])('%s', (_, changes, expected) => {
    expect(view(changes)).toMatchObject(expected);
  });

  test('hours count for reposts too', () => {
    expect(view().hours).toMatchObject({ open: true });
    expect(view({ at: Date.parse('2026-11-23T10:00:00+09:00') }).hours).toMatchObject({ open: false });
  });
});

describe('what holds a repost', () => {
  const acting = {
    handle: 'mine_citykouhou',
    inForce: { policy, kind: 'city', account: undefined, lookAlike: undefined },
    official: true,
  } as const;
  const heldFor = (answer: ShareAnswer): readonly string[] =>
    shareHoldings(view({ answer }), answer, acting, japanese).map(({ key }) => key);

  test.each([
    ['eligible', eligible, []],
    ['to be judged', judge, []],
    ['no tie to the city', ineligible('off-topic'), ['share-offTopic']],
    ['under no limb', ineligible('no-limb'), ['share-noLimb']],
  ])('%s', (_, answer, keys) => {
    expect(heldFor(answer)).toEqual(keys);
  });
});
