import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { moralsLexicon, type MoralsMessage } from './lexicon/morals.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const morals = defineRule<'tokens', MoralsMessage>({
  id: 'morals',
  clause: '4-4-4-ka',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '公序良俗', en: 'Public decency' },
  why: {
    ja: '市民が安心して見られる内容であるためです。災害や死を茶化す言葉、わいせつ・残酷な表現、ののしりは市の信頼を損ないます。',
    en: 'Everybody must be able to read a city’s posts. Mockery of disaster or death, indecency, cruelty and insults cost its trust.',
  },
  messages: {
    insult: {
      message: { ja: '人をののしる、またはあざける言葉に読めます。', en: 'This may read as abuse or mockery.' },
      fix: { ja: 'その言葉を除いてください。', en: 'Leave it out.' },
    },
    indecent: {
      message: { ja: 'わいせつ、または残酷な表現に読めます。', en: 'This may read as indecent or gory.' },
      fix: {
        ja: 'その表現を除くか、事実だけを伝える言い方に改めてください。',
        en: 'Leave it out or state the fact alone.',
      },
    },
    excess: {
      message: {
        ja: '度を越した飲酒や賭け事をあおる内容に読めます。',
        en: 'This may read as urging people to drink or gamble to excess.',
      },
      fix: {
        ja: 'あおる言葉を除いてください。催しの案内には『ほどほどに』『飲酒運転はしない』などを添えられます。',
        en: 'Leave the urging out; an event may add a word on moderation and not driving.',
      },
    },
    flippant: {
      message: {
        ja: '災害や事故、死を茶化す内容に読めます。',
        en: 'This may read as making light of disaster, accident or death.',
      },
      fix: {
        ja: '茶化す言葉を除き、事実とお見舞い・注意の言葉にしてください。',
        en: 'Leave the joke out and keep to facts, sympathy and advice.',
      },
    },
  },
  learned: learnedWording.morals,
  ...readerOf(moralsLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '酒蔵まつりを開催します。お酒は適量を楽しみましょう。' },
    { text: '自殺予防週間です。つらいときは一人で悩まず、電話相談へ。' },
    { text: 'ギャンブル等依存症の相談を受け付けています。' },
    { text: '一気飲みは命にかかわります。絶対にやめましょう。' },
    { text: '土砂崩れのため、県道が通行止めになっています。' },
    { text: '豪雨で亡くなられた方々に、心より哀悼の意を表します。' },
    { text: '「バカ」「死ね」と書き込まれて悩んでいる方は、ご相談ください。' },
    { text: '避難訓練の動画を公開しました。最後までご覧ください。' },
    { text: 'ハロウィンの仮装コンテスト、大笑いの渦でした。' },
    { text: 'イノシシの解体体験では、命をいただく大切さを学びました。' },
    { text: '競輪場の跡地に公園が完成しました。' },
    { text: '性教育の講座を開きます。対象は小学生の保護者です。' },
    { text: '入浴施設のタオルは100円です。ごみはお持ち帰りください。' },
    { text: '献血にご協力ください。会場は市役所ロビーです。' },
    { text: '敬老会の余興に、会場は笑顔でいっぱいになりました。' },
    { text: '忘年会シーズンです。飲みすぎにご注意ください。' },
  ],
  flagged: [
    { text: '吐くまで飲んでこそ一人前です。', spans: ['吐くまで飲ん'], messageId: 'excess' },
    { text: '新人はイッキ!イッキ!', spans: ['イッキ', 'イッキ'], messageId: 'excess' },
    { text: '窓口で怒鳴るクソジジイは、さっさと帰ってほしい。', spans: ['クソジジイは'], messageId: 'insult' },
    { text: 'あのバカはカレンダーも読めない。', spans: ['バカは'], messageId: 'insult' },
    {
      text: 'ボーナスを全部突っ込んで、競馬で稼ぎましょう。',
      spans: ['ボーナスを全部突っ込ん', '競馬で稼ぎましょう'],
      messageId: 'excess',
    },
    {
      text: '流された車がアヒルみたいで、土砂崩れの現場は大爆笑でした。',
      spans: ['流された車がアヒルみたいで、土砂崩れの現場は大爆笑でした'],
      messageId: 'flippant',
    },
    { text: '血まみれの写真は2枚目からどうぞ。', spans: ['血まみれの写真'], messageId: 'indecent' },
    { text: '巨乳のお姉さんが受付にいます。', spans: ['巨乳のお姉さん'], messageId: 'indecent' },
    {
      text: '土石流の現場は、まるでアトラクションみたいで面白いですよ。',
      spans: ['土石流の現場は、まるでアトラクションみたいで面白いです'],
      messageId: 'flippant',
    },
    { text: '記憶をなくすまで飲むのがうちの伝統です。', spans: ['記憶をなくすまで飲む'], messageId: 'excess' },
    { text: '不謹慎ながら笑ってしまいました。', spans: ['不謹慎ながら笑ってしまいました'], messageId: 'flippant' },
    { text: '係長の下ネタが今夜も絶好調です。', spans: ['下ネタ'], messageId: 'indecent' },
    { text: 'く た ば れ、と言いたくなりました。', spans: ['く た ば れ'], messageId: 'insult' },
  ],
};
