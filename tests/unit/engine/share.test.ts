import { beforeAll, describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { type SharedPost, checkShare } from '../../../lib/engine/check-share.ts';
import type { LearnedReader } from '../../../lib/engine/learned/reader.ts';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';
import type { Registry } from '../../../lib/policy/types.ts';
import { allRules } from '../../../rules/index.ts';

const policyFor = loadPolicy(undefined, 'x', undefined);
let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
}, 120_000);

const registry: Registry = {
  publicBodies: [{ handle: 'kanko_kyokai', site: 'x', name: '観光協会' }],
  certifiedBusinesses: [
    { handle: 'nashi_en', site: 'instagram', name: '秋芳梨の丘農園（例）', scheme: 'MineCollection' },
  ],
  ambassadors: [{ handle: 'taishi_kazu', site: 'x', name: '大使かず' }],
};

interface Written {
  readonly text: string;
  readonly handle?: string;
  readonly name?: string;
  readonly site?: SharedPost['site'];
  readonly verified?: SharedPost['author']['verified'];
}

function postOf({ text, handle = 'somebody_01', name = 'だれか', site = 'x', verified = 'none' }: Written): SharedPost {
  return { site, author: { handle, name, verified }, text };
}

function judge(written: Written, learned?: LearnedReader) {
  const post = postOf(written);
  return checkShare(post, { policy: policyFor(post.site), rules: allRules, registry, tokenizer, learned });
}

describe('limbs of 第4-2⑷', () => {
  test.each<[string, Written, readonly string[]]>([
    ['ア a sight in its season', { text: '霧の晴れた秋吉台。草の波がいっせいに光った。' }, ['landscape']],
    ['ア in Latin letters', { text: 'Sunset over Akiyoshidai. Grassland and wind, nothing else.' }, ['landscape']],
    ['イ registered body', { text: '窓口の時間が変わります。', handle: 'Kanko_Kyokai' }, ['public-body']],
    [
      'イ badge of a national body',
      { text: '落雷に注意してください。', name: '気象台', verified: 'government' },
      ['public-body'],
    ],
    [
      'ウ certified business',
      { text: '二十世紀の直売は明日から。', handle: 'nashi_en', site: 'instagram' },
      ['certified-business'],
    ],
    [
      'ウ introduced by a public body',
      { text: 'やまぐち食彩店めぐり、美祢市のお店も参加しています。', handle: 'kanko_kyokai' },
      ['certified-business', 'public-body'],
    ],
    [
      'エ a job in the city',
      { text: '美東町の製材所です。見習いさんを募集しています。', verified: 'business' },
      ['local-jobs'],
    ],
    [
      'エ head office elsewhere',
      { text: '大嶺町の営業所で運転手さん募集。本社は名古屋ですが転勤はありません。' },
      ['local-jobs'],
    ],
    [
      'エ and ウ',
      { text: '袋かけのパートさんを募集します。', handle: 'nashi_en', site: 'instagram' },
      ['certified-business', 'local-jobs'],
    ],
    ['オ by an ambassador', { text: '新曲の録音が終わりました。', handle: 'taishi_kazu' }, ['ambassador']],
    [
      'オ about an ambassador',
      { text: '今夜は美祢市ふるさと交流大使かずさんをお迎えします。', verified: 'business' },
      ['ambassador'],
    ],
  ])('eligible: %s', (_, written, grounds) => {
    const { verdict, grounds: found } = judge(written);
    expect({ verdict, grounds: [...found].sort() }).toEqual({ verdict: 'eligible', grounds });
  });

  test.each<[string, Written]>([
    ['a meal at a sight', { text: '秋吉台の茶屋でうどんを食べて、ソフトクリームも買った。' }],
    ['an event', { text: '秋吉台でマラソン大会に参加、完走しました！' }],
    ['a shop near a sight', { text: '弁天池の近くの喫茶店です。今日のケーキは栗です。' }],
    ['a job elsewhere, named after us', { text: '美祢の特産品の店が博多に開店、博多の店舗で販売員を募集します。' }],
    ['volunteers are no staff', { text: '秋芳町の草刈りボランティアを募集します。' }],
    ['a town name that others bear, alone', { text: '伊佐の夕焼け。瓦の屋根が金色に光った。' }],
    ['a registered handle on the other site', { text: '秋芳の梨の剪定日和でした。', handle: 'nashi_en', site: 'x' }],
    [
      'made to be taken for an ambassador',
      { text: '美祢市ふるさと交流大使かずです。新しくしました', handle: 'taishi_kazv' },
    ],
    ['a title taken on by oneself', { text: '自称・美祢市ふるさと交流大使です。' }],
  ])('judge: %s', (_, written) => {
    const { verdict, grounds } = judge(written);
    expect({ verdict, grounds }).toEqual({ verdict: 'judge', grounds: [] });
  });
});

describe('no tie to the city', () => {
  test.each<[string, Written]>([
    ['another karst', { text: '四国カルストの朝。風車と雲海。' }],
    ['hot springs elsewhere', { text: '別府温泉の湯けむり、大分の朝。' }],
    ['a namesake ward', { text: '大田区の銭湯、黒湯がたまらない。' }],
    ['a person of that name', { text: '書家の秋芳です。銀座で個展を開きます。' }],
    ['an idol of that name', { text: '美祢ちゃんのライブ、池袋で最高だった！' }],
    ['a house named after us', { text: 'メゾン秋吉台に空室が出ました。練馬駅から徒歩8分です。' }],
    ['the English word', { text: 'This pen is mine, not yours.' }],
    ['a part of another sight', { text: 'あぶくま洞の百枚皿、福島の夏。光が青い。' }],
    ['a job in another town', { text: '山口市の旅館で仲居さんを募集します。' }],
    ['hashtags on a scheme for money', { text: 'スマホで月収80万！ #美祢市 #秋吉台' }],
    ['another city’s government', { text: '雪像づくりが始まりました。', name: '札幌市', verified: 'government' }],
    [
      'a chain’s advertisement by an ambassador',
      { text: '全国チェーンのサロンが70%オフ、クーポンコードはKAZU', handle: 'taishi_kazu' },
    ],
  ])('ineligible: %s', (_, written) => {
    const { verdict, grounds } = judge(written);
    expect({ verdict, grounds }).toEqual({ verdict: 'ineligible', grounds: ['off-topic'] });
  });

  test('another city’s government that speaks of us stays a public body', () => {
    const written = {
      text: '萩と秋芳洞をめぐる周遊券ができました。',
      name: '長門市観光課',
      verified: 'government',
    } as const;
    expect(judge(written)).toMatchObject({ verdict: 'eligible', grounds: ['public-body'] });
  });
});

describe('banned content', () => {
  test('rules out whoever wrote it', () => {
    const text = '秋吉台の夕焼け。次の市長選は山田候補に一票をお願いします！';
    expect(judge({ text, handle: 'kanko_kyokai' })).toMatchObject({ verdict: 'ineligible', grounds: ['politics'] });
  });
  test('dates are no ground', () => {
    expect(judge({ text: '11月31日の秋吉台。雲海がきれいだった。' }).verdict).toBe('eligible');
  });
  test('what the learned reader is not sure of goes to a person; more of it where somebody vouches for the author', () => {
    const suspects = (probability: number): LearnedReader => ({
      labels: ['rumor'],
      read: () => [{ label: 'rumor', probability, likely: false, start: 0, end: 2, words: [] }],
    });
    const view = { text: '霧の晴れた秋吉台。草の波がいっせいに光った。' };
    expect(judge(view, suspects(0.1)).verdict).toBe('eligible');
    expect(judge(view, suspects(0.2)).verdict).toBe('judge');
    expect(judge({ ...view, handle: 'kanko_kyokai' }, suspects(0.2)).verdict).toBe('eligible');
  });
});

describe('evidence', () => {
  test('names words with their place in the original, the registry, the badge', () => {
    const text = '🌾ｱｷｱｶﾈと秋吉台の夕焼け、地平線まで金色';
    const { evidence } = judge({ text, handle: 'kanko_kyokai' });
    const words = evidence.filter((item) => item.kind === 'words');
    expect(words.map(({ quote }) => quote)).toEqual(expect.arrayContaining(['秋吉台', '夕焼け', '地平線', '金色']));
    for (const { start, end, quote } of words) expect(text.slice(start, end)).toBe(quote);
    expect(evidence).toContainEqual({ ground: 'public-body', kind: 'registry', name: '観光協会' });
    const badge = judge({ text: '大雨に注意してください。', verified: 'government' });
    expect(badge.evidence).toContainEqual({ ground: 'public-body', kind: 'badge' });
  });
  test('off-topic says where the post belongs', () => {
    const { evidence } = judge({ text: '博多の夜、屋台の灯り。' });
    expect(evidence).toMatchObject([{ ground: 'elsewhere', quote: '博多' }]);
  });
});

test('without a tokenizer nothing is known of other places, and ambiguous names go to a person', () => {
  const post = postOf({ text: '伊佐の朝、鹿児島の北。' });
  const { verdict } = checkShare(post, { policy: policyFor('x'), rules: [], registry });
  expect(verdict).toBe('judge');
});

test('what was not read to the end is never called eligible', () => {
  const post = postOf({ text: '霧の晴れた秋吉台。草の波がいっせいに光った。' });
  const found = checkShare(post, { policy: policyFor('x'), rules: allRules, registry, tokenizer, learned: 'missing' });
  expect(found.verdict).toBe('judge');
  expect(found.unchecked).not.toEqual([]);
});
