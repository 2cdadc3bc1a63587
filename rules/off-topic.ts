import type { Analysis } from '../lib/engine/analysis.ts';
import { defineRule, type Report, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import type { Policy } from '../lib/policy/types.ts';
import { isChatter, isFirstPerson } from '../lib/engine/stance/speaker.ts';
import { CITY_TIE, offTopicLexicon, type OffTopicMessage } from './lexicon/off-topic.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

const reader = readerOf(offTopicLexicon);

export const offTopic = defineRule<'tokens', OffTopicMessage>({
  id: 'off-topic',
  clause: '4-2-2',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '市との関わり', en: 'No tie to the city' },
  why: {
    ja: '公式アカウントで発信するのは、市に関わる情報です。個人アカウントとの取り違え（誤爆）もここで気づけます。',
    en: 'City accounts carry what concerns the city. This also catches posts meant for a private account.',
  },
  messages: {
    private: {
      message: {
        ja: '個人の日常のつぶやきに読めます。アカウントの取り違えかもしれません。',
        en: 'This may read as private chatter; it may be the wrong account.',
      },
      fix: {
        ja: '投稿するアカウントを確かめてください。市に関わる内容であれば、市内のどこ・何のことかを書き添えてください。',
        en: 'Check which account you are posting from. If it does concern the city, say where or what in the city it is about.',
      },
    },
    brand: {
      message: {
        ja: '市と関わりのない商品や店の宣伝に読めます。',
        en: 'This may read as promoting goods or shops with no tie to the city.',
      },
      fix: {
        ja: '市内の事業者や市の活性化との関わりを書き添えるか、投稿を控えてください。',
        en: 'Say how it concerns businesses in the city, or leave it unposted.',
      },
    },
  },
  learned: learnedWording['off-topic'],
  matches: reader.matches,
  *check({ analysis, policy, draft }): Iterable<Report<OffTopicMessage>> {
    // What a quoted post is about is not in the text.
    if (draft.kind === 'quote' || isAboutCity(analysis.normal, policy)) return;
    const [first] = reader.check({ analysis });
    const tone = toneOf(analysis);
    if (first && (tone !== 'notice' || SPEAKS_FOR_ITSELF.has(String(first.data?.['trigger'])))) {
      yield { ...first, data: { ...first.data, tone } };
    }
  },
});

/** Advertising and slips of account show by their words alone; a diary shows by its tone as well. */
const SPEAKS_FOR_ITSELF = new Set(['brand', 'wrong-account']);

/** `personal` where the writer speaks of himself or chats. */
function toneOf({ normal, sentences }: Analysis): 'personal' | 'notice' {
  const texts = sentences.map(({ start, end }) => normal.slice(start, end));
  return texts.some((text) => isChatter(text) || isFirstPerson(text)) ? 'personal' : 'notice';
}

function isAboutCity(normal: string, { pack }: Policy): boolean {
  if (CITY_TIE.test(normal) || normal.includes(pack.municipality.name)) return true;
  return [...pack.lexicon.places, ...pack.lexicon.terms].some((entry) => normal.includes(entry.surface));
}

export const cases: RuleCases = {
  quiet: [
    { text: '市役所の食堂の日替わりはカツカレーです。' },
    { text: '推し活遠征のみなさん、ようこそ。会場周辺の地図を公開しました。' },
    { text: '職員の趣味紹介。休日はラーメン店めぐりをしているそうです(税務課)。' },
    { text: '市内のコンビニで、証明書が取れるようになりました。' },
    { text: '新しいマンホールカードの配布を始めます。' },
    { text: '秋吉台の朝です。霧が出ています。' },
    { text: '図書館に、話題のアニメの原作が入りました。' },
    { text: '美祢市出身の選手がプロ野球の球団に入団しました。' },
    { text: '道の駅の新作ソフトクリームは梨味です。' },
    { text: 'ふるさと納税の返礼品に、ワインが加わりました。' },
    { text: '市民会館で映画の上映会を開きます。' },
    { text: '今日は寒いですね。お体にお気をつけください。' },
    { text: '観光課の中の人です。カルスト台地でサイクリングを楽しんできました。' },
    { text: '大雨警報が発表されました。' },
    { text: '地元の農家さんに、大根の収穫体験をさせてもらいました。' },
    { text: '迷い犬を保護しています。心当たりの方は環境課へ。' },
  ],
  flagged: [
    { text: '推しのライブ当選しました!!遠征決定!!', spans: ['推しのライブ当選しました'], messageId: 'private' },
    { text: '彼氏と別れました。もう何も手につかないわ', spans: ['彼氏と別れました'], messageId: 'private' },
    { text: '裏アカのつもりで打ってました', spans: ['裏アカ'], messageId: 'private' },
    { text: 'うちの犬がソファを壊しました。ずっと笑ってる', spans: ['うちの犬が'], messageId: 'private' },
    { text: '家電量販店の決算セールで冷蔵庫が半額です。', spans: ['家電量販店の決算セール'], messageId: 'brand' },
    { text: 'コンビニの新作スイーツ、クーポンで50円引きです。', spans: ['コンビニの新作'], messageId: 'brand' },
    { text: 'わたしは海外ドラマの一気見で寝不足です。', spans: ['海外ドラマの一気見'], messageId: 'private' },
    { text: '株価が上がって、わたしのNISAもプラスです。', spans: ['株価が上がっ'], messageId: 'private' },
    { text: '残業つらい。帰って寝たい。マジで', spans: ['残業つらい'], messageId: 'private' },
    { text: 'ガチャでSSRきた!!', spans: ['ガチャでSSRきた'], messageId: 'private' },
    { text: '母にLINE送るつもりが誤爆しました', spans: ['誤爆'], messageId: 'private' },
  ],
};
