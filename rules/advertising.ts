import { type RuleCases, defineRule } from '../lib/engine/rule.ts';
import type { Span } from '../lib/engine/stance/span.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import {
  type AdvertisingMessage,
  advertisingLexicon,
  CITY_OWN,
  NAMED_SHOP,
  NAMES_SHOPS,
  SHOP,
} from './lexicon/advertising.ts';

const reader = /* @__PURE__ */ readerOf(advertisingLexicon);

/** 営利・広告・勧誘, where the pack bans them (`content.advertising`); silent where it allows them, as 第4-2⑵エ does for job offers. */
export const advertising = defineRule<'tokens', AdvertisingMessage>({
  id: 'advertising',
  clause: '4-2-2',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '営利・広告', en: 'Advertising' },
  why: {
    ja: '特定の店や会社の宣伝は、ほかの事業者との公平を欠き、市が推奨していると受け取られます。',
    en: 'Promoting one business is unfair to the others and reads as the city’s recommendation.',
  },
  messages: {
    sale: {
      message: {
        ja: '特定の事業者の商品やサービスの宣伝に読めます。',
        en: 'This may read as promoting a business’s goods or services.',
      },
      fix: {
        ja: '商品や値段の宣伝を除き、市の事業としての日時・場所の案内だけにしてください。',
        en: 'Leave goods and prices out, and keep to what the city itself holds, when and where.',
      },
    },
    jobs: {
      message: { ja: '民間事業者の求人に読めます。', en: 'This may read as a private employer’s job offer.' },
      fix: {
        ja: '個別の求人は載せず、ハローワークなど公的な窓口の案内にしてください。',
        en: 'Point to the public employment office instead of one employer.',
      },
    },
    solicit: {
      message: { ja: '契約や入会への勧誘に読めます。', en: 'This may read as soliciting a contract or membership.' },
      fix: { ja: '勧誘にあたる部分を除いてください。', en: 'Leave the soliciting out.' },
    },
  },
  matches: reader.matches,
  check({ analysis, policy: { pack } }) {
    if (pack.content.advertising !== 'banned') return [];
    const { normal, sentences } = analysis;
    const wordsOf = (sentence: Span | undefined) => (sentence ? normal.slice(sentence.start, sentence.end) : '');
    const isOwn = (words: string) => CITY_OWN.test(words) || NAMES_SHOPS.test(words);
    // What the city seeks or sells is named in the sentence itself, or in the one before where this one names no shop.
    const isCityOwn = (place: number) => {
      const index = sentences.findIndex(({ end }) => place < end);
      const words = wordsOf(sentences[index]);
      if (NAMES_SHOPS.test(words)) return true;
      if (NAMED_SHOP.test(words)) return false;
      return isOwn(words) || (!SHOP.test(words) && isOwn(wordsOf(sentences[index - 1])));
    };
    return reader.check({ analysis }).filter(({ start }) => !isCityOwn(start));
  },
});

const pack = 'example.mihon';

export const cases: RuleCases = {
  quiet: [
    // 美祢市 allows what livens up the city, job offers included.
    { text: '市内の菓子店では、全品半額セール中です。' },
    { text: '旅館の仲居さん、パートを募集しています。時給1,100円。' },
    { text: '図書館は月曜日が休館です。', pack },
    { text: '会計年度任用職員を募集します。時給1,200円です。', pack },
    { text: 'プレミアム付商品券を、市役所でお買い求めください。', pack },
    { text: '「今なら半額」と誘う店の詐欺にご注意ください。', pack },
    { text: '市民まつりを開催します。参加者を募集しています。', pack },
    { text: '最低賃金が時給1,043円に改定されます。', pack },
    { text: '前売券は市民会館の窓口でお買い求めください。', pack },
    { text: '物価高対策として、市内の登録店で使えるクーポンを配ります。', pack },
    { text: '全世帯に、店で使える割引クーポンを送ります。', pack },
    { text: '産業まつりでは、地元の店が並びます。', pack },
    { text: '子育て世帯に、地元のお店で使える割引クーポンを配布します。', pack },
    { text: '市内の飲食店で使える20％オフのクーポンを市公式LINEで配信します。', pack },
    { text: '旅館に泊まると使える2,000円分のクーポンを観光協会で配ります。', pack },
    { text: '子育て応援パスポートを見せると、協賛店で割引が受けられます。', pack },
    { text: '秋吉台の水族館の入場券が半額です。窓口でお買い求めください。', pack },
    { text: 'カレンダーを市役所売店でお買い求めください。', pack },
    { text: '給食調理員のパートタイム職員を募集します。時給1,150円です。', pack },
    { text: '図書館のスタッフを募集しています。時給1,100円です。', pack },
    { text: 'ホテル美祢で使える宿泊割引を、ふるさと納税のお礼の品に加えました。', pack },
    { text: 'ホテルや旅館で使える宿泊券を、全世帯に送ります。', pack },
  ],
  flagged: [
    {
      text: 'みほん菓子店では、全品が半額です。',
      pack,
      spans: ['菓子店では、全品が半額'],
      messageId: 'sale',
      severity: 'confirm',
    },
    { text: '旅館でパートを募集しています。', pack, spans: ['旅館でパートを募集しています'], messageId: 'jobs' },
    { text: 'ホールの仕事、時給1,200円です。', pack, spans: ['時給1,200円'], messageId: 'jobs' },
    { text: '最低賃金よりずっと高い時給1,500円です。', pack, spans: ['時給1,500円'], messageId: 'jobs' },
    { text: '市役所前のパン屋で、全品半額です。', pack, spans: ['全品半額'], messageId: 'sale' },
    {
      text: '物価高対策！スーパーまるよしで、全品半額セールを開催中です。',
      pack,
      spans: ['スーパーまるよしで、全品半額'],
      messageId: 'sale',
    },
    {
      text: '物価高対策として、燃料券を全世帯に送ります。カフェ山口も半額セール中。',
      pack,
      spans: ['カフェ山口も半額', 'セール中'],
      messageId: 'sale',
    },
    {
      text: '公民館で販売しているカフェ山口のパンは、今なら全品半額です。',
      pack,
      spans: ['カフェ山口のパンは、今なら全品半額'],
      messageId: 'sale',
    },
    { text: '物価高対策を実施中です。飲食店で半額セールを開催します。', pack, spans: ['店で半額'], messageId: 'sale' },
    {
      text: 'ホテル美祢では、宿泊客に割引クーポンを配布しています。',
      pack,
      spans: ['ホテル美祢では、宿泊客に割引'],
      messageId: 'sale',
    },
    { text: '副業を始めるなら、このセミナーがおすすめです。', pack, spans: ['副業を始めるなら'], messageId: 'solicit' },
  ],
};
