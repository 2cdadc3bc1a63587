import type { ReplicaPost } from '../contract.ts';
import { createStore } from '../shared/store.ts';

export type Post = ReplicaPost;
export type Author = Post['author'];
export type Badge = Author['badge'];

const city: Author = { handle: 'mine_citykouhou', name: '美祢市', badge: 'government' };
const prefecture: Author = { handle: 'yamaguchi_pref', name: '山口県', badge: 'government' };
const shop: Author = { handle: 'karst_bakery', name: '秋吉台ベーカリー', badge: 'business' };
const visitor: Author = { handle: 'tabi_no_neko', name: '旅のねこ🐈', badge: 'blue' };
const candidate: Author = { handle: 'yamada_taro2026', name: '山田太郎（市議選候補）', badge: 'none' };
const locked: Author = { handle: 'kagi_account', name: '鍵つき', badge: 'none', locked: true };

const caveNews: Post = {
  id: '1900000000000000001',
  author: prefecture,
  text: '秋芳洞の照明がリニューアルされました✨\n#山口県 https://www.pref.yamaguchi.lg.jp/',
  at: '2026-11-20T01:00:00.000Z',
  photos: 1,
};

const campaign: Post = {
  id: '1900000000000000002',
  author: candidate,
  text: '清き一票は山田太郎へ！',
  at: '2026-11-20T02:00:00.000Z',
};

/** The home timeline. Fixed, so that a test can name a post by its id. */
export const timeline: readonly Post[] = [
  caveNews,
  {
    id: '1900000000000000003',
    author: shop,
    text: 'パートさん募集中です🍞 美祢市内のお店です。',
    at: '2026-11-20T03:00:00.000Z',
  },
  {
    id: '1900000000000000004',
    author: visitor,
    text: 'この景色、最高👨‍👩‍👧',
    at: '2026-11-20T04:00:00.000Z',
    quoted: caveNews,
  },
  campaign,
  { ...caveNews, id: '1900000000000000005', repostedBy: '旅のねこ🐈' },
  {
    id: '1900000000000000006',
    author: { handle: 'ad_company', name: '広告の会社', badge: 'business' },
    text: '今だけ半額！',
    at: '2026-11-20T05:00:00.000Z',
    promoted: true,
  },
  { id: '1900000000000000007', author: locked, text: 'ひみつ', at: '2026-11-20T06:00:00.000Z' },
  {
    id: '1900000000000000008',
    author: city,
    text: '本日の市役所窓口は17時15分までです。',
    at: '2026-11-20T07:00:00.000Z',
  },
];

/** Answers to the city's own post, as they stand on its page. */
const replies: readonly Post[] = [
  ['tabi_no_neko', '旅のねこ🐈', '窓口の時間、夕方もう少し延ばせませんか？仕事帰りだと間に合いません。'],
  ['mine_citykouhou', '美祢市', 'ご意見ありがとうございます。'],
  ['okoru_hito', '怒る人', '窓口の田中っていう職員、人間のクズですね。'],
  ['fukugyo_777', '副業ナビ', '簡単に月収50万円✨ LINE登録はこちら https://bit.example/abc'],
].map(([handle = '', name = '', text = ''], index) => ({
  id: `190000000000000010${index}`,
  author: { handle, name, badge: 'none' },
  text,
  at: '2026-11-20T08:00:00.000Z',
  inReplyTo: '1900000000000000008',
}));

/** What the home page scrolls through: the timeline, and older posts without end to speak of. A test may put in others. */
export const feed = createStore<readonly Post[]>([
  ...timeline,
  ...Array.from({ length: 60 }, (_, i) => ({
    id: `18${String(i).padStart(17, '0')}`,
    author: [prefecture, shop, visitor][i % 3] ?? shop,
    text: `${i + 1}つ前の投稿です。${'長い文が続きます。'.repeat(i % 5)}`,
    at: '2026-11-19T01:00:00.000Z',
  })),
  ...replies,
]);

export const isReply = (post: Post): boolean => post.inReplyTo !== undefined;

export const findPost = (id: string): Post | undefined => feed.get().find((post) => post.id === id);

export const reposted = createStore<ReadonlySet<string>>(new Set());
