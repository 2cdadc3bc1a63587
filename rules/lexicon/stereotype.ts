/**
 * Wording of public relations that guidelines of prefectures and cities ask to think over (固定的な性別役割, 呼び方): never
 * wrong by itself, so each entry names a neutral word instead of a fault. What demeans or excludes is `discrimination`;
 * what a law renamed is `obsolete-term`.
 */
import type { Lexicon, StanceCondition, Trigger } from '../../lib/engine/triggers.ts';

/** The reason: how a spouse is called, whom a thing is made for, who is able, what a sex is like, a calling, a group. */
export type StereotypeMessage = 'spouse' | 'audience' | 'ability' | 'trait' | 'calling' | 'group';

export interface StereotypeEntry extends Trigger<StereotypeMessage> {
  /** Neutral words, for the message. */
  readonly instead: string;
  /** Right before it the words mean something else: the master of an inn, mothers after childbirth. */
  readonly unlessBefore?: RegExp;
}

/** Said in one's own voice, whatever the sentence does; old tales and human rights weeks speak of such words rightly. */
const SAID: StanceCondition = {
  modality: [
    'assertion',
    'hearsay',
    'invitation',
    'request',
    'obligation',
    'prohibition',
    'advice-against',
    'question',
    'conjecture',
    'condition',
  ],
  negated: 'any',
  despite: ['programme', 'consultation', 'procedure', 'election', 'warning', 'award'],
  unlessAround: ['rights'],
};
/** 「男らしさにとらわれず」 says the opposite. */
const MEANT: StanceCondition = { ...SAID, negated: false };

const MASTER_OF = /(?:店|軒|宿|亭|館|屋|園|窯|農家|工房|飼い|愛犬|愛猫|犬|猫|若|大)の?$/u;
const BIRTH = /(?:産[後前]|妊娠|妊婦|出産|授乳|育休|プレ|パパ)[^。、\n]{0,6}$/u;

export const stereotypeEntries: readonly StereotypeEntry[] = [
  {
    name: 'master',
    message: 'spouse',
    instead: '夫・配偶者・パートナー・ご家族',
    unlessBefore: MASTER_OF,
    when: SAID,
    patterns: ['ご主人|旦那さん|旦那様|旦那さま|旦那|ダンナさん !役 !衆', '主人 が|は|も|と|に|の'],
  },
  {
    name: 'wife',
    message: 'spouse',
    instead: '妻・配偶者・パートナー・ご家族',
    when: SAID,
    patterns: ['奥さん|奥様|奥さま !役', 'お嫁さん|嫁さん|嫁 !役', '家内 が|は|も|と|に'],
  },
  {
    name: 'mothers-only',
    message: 'audience',
    instead: '子育て中の方・保護者',
    unlessBefore: BIRTH,
    when: SAID,
    patterns: [
      '{mothers} 向け|必見|歓迎|応援',
      '{mothers} に|にも も? うれしい|嬉しい|優しい|やさしい|人気|大人気|おすすめ|ぴったり|好評|朗報',
      '{mothers} の ‥ 味方',
    ],
  },
  {
    name: 'family-service',
    message: 'audience',
    instead: '家族と過ごす時間',
    when: SAID,
    patterns: ['家族サービス'],
  },
  {
    name: 'even-women',
    message: 'ability',
    instead: 'どなたでも・初めての方でも',
    when: SAID,
    patterns: [
      '{women} でも !参加 !利用 !応募 !申し込む ‥ {easy}',
      '{women} で も !参加 !利用 !応募 !申し込む ‥ {easy}',
      '{men} でも !参加 !利用 !応募 !申し込む ‥ {easy}',
      '{men} で も !参加 !利用 !応募 !申し込む ‥ {easy}',
    ],
  },
  {
    name: 'like-a-man',
    message: 'trait',
    instead: '力強い・頼もしい・細やかな（その人の様子）',
    when: MEANT,
    patterns: ['男らしい|女らしい|男勝り|男まさり|女子力|良妻賢母|亭主関白'],
  },
  { name: 'behind-him', message: 'trait', instead: '支え・協力', when: MEANT, patterns: ['内助 の 功'] },
  {
    name: 'office-worker',
    message: 'calling',
    instead: '会社員・働く人',
    when: SAID,
    patterns: ['サラリーマン|企業戦士 !川柳', 'OL さん|向け|必見', 'ビジネスマン', 'キャリアウーマン'],
  },
  { name: 'salesman', message: 'calling', instead: '営業担当', when: SAID, patterns: ['営業マン'] },
  { name: 'woman-doctor', message: 'calling', instead: '医師', when: SAID, patterns: ['女医 さん?'] },
  { name: 'female-staff', message: 'calling', instead: '社員・職員', when: SAID, patterns: ['女子社員|女子職員'] },
  { name: 'fathers', message: 'calling', instead: '保護者', when: SAID, patterns: ['父兄 会?'] },
  {
    name: 'widow',
    message: 'calling',
    instead: '夫を亡くした方',
    when: SAID,
    patterns: ['未亡人'],
  },
  {
    name: 'carries-disability',
    message: 'group',
    instead: '障害のある方',
    when: SAID,
    patterns: ['障害|障がい を お 持ち', '障害|障がい を 持つ た|ている|て 方|人|子|お子さん'],
  },
  { name: 'healthy-people', message: 'group', instead: '障害のない方', when: SAID, patterns: ['健常者'] },
];

export const stereotypeLexicon: Lexicon<StereotypeMessage> = {
  classes: {
    mothers: ['ママ', 'ママさん', 'お母さん', 'お母さん方', '母親', '主婦', '奥さん', '奥様', '奥さま'],
    women: ['女性', '女の子', '女子', 'ママ', 'お母さん', '主婦'],
    men: ['男性', '男の子', '男子', 'パパ', 'お父さん'],
    easy: [
      '簡単',
      'かんたん',
      'カンタン',
      '楽々',
      'らくらく',
      '手軽',
      '気軽',
      'できる',
      '作れる',
      '作る',
      '使える',
      '扱える',
      '登れる',
      '安心',
    ],
  },
  triggers: stereotypeEntries,
};
