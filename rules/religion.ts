import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { religionLexicon, type ReligionMessage } from './lexicon/religion.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const religion = defineRule<'tokens', ReligionMessage>({
  id: 'religion',
  clause: '4-4-4-i',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '宗教性', en: 'Religion' },
  why: {
    ja: '市は特定の信仰を勧めたり、信仰に基づく祈りを市の言葉として述べたりできません（政教分離）。祭りや文化財の案内は問題ありません。',
    en: 'A city may not promote a faith or pray in its name. Announcing festivals and cultural properties is fine.',
  },
  messages: {
    promote: {
      message: {
        ja: '信仰や参拝を市として勧める内容に読めます。',
        en: 'This may read as the city urging people to believe or worship.',
      },
      fix: {
        ja: '勧める言葉を除き、行事の日時・場所や文化財としての説明だけにしてください。',
        en: 'Leave the urging out and keep to time, place and the history of the site.',
      },
    },
    belief: {
      message: {
        ja: 'ご利益や霊験などの信仰を、市が事実として述べる内容に読めます。',
        en: 'This may read as the city stating a belief as fact.',
      },
      fix: {
        ja: '『〜と伝えられています』など言い伝えとして紹介するか、その部分を除いてください。',
        en: 'Tell it as a tradition (“it is said that …”) or leave it out.',
      },
    },
    denigrate: {
      message: {
        ja: '特定の信仰や宗教団体をおとしめる内容に読めます。',
        en: 'This may read as belittling a faith or a religious body.',
      },
      fix: {
        ja: 'その部分を除いてください。勧誘の被害を知らせる場合は、手口と相談先だけを書いてください。',
        en: 'Leave it out. When warning of pressure tactics, describe the tactic and where to get help.',
      },
    },
  },
  learned: learnedWording.religion,
  ...readerOf(religionLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '八幡宮の秋祭りが10月20日に行われます。みこし巡行に伴い、県道を通行止めにします。' },
    { text: '国指定重要文化財の薬師如来坐像を特別公開します。古くから病気平癒の信仰を集めてきた像です。' },
    { text: '別府弁天池の水を飲むと長生きするとの言い伝えがあります。' },
    { text: '市営墓地の水道は朝6時から使えます。お盆の期間は混み合います。' },
    { text: '追悼式は無宗教形式で行います。どなたでも献花いただけます。' },
    { text: 'どんど焼きを行う団体は、消防署へ届出をお願いします。' },
    { text: '「先祖のたたりがある」と高額な壺を勧められたら、契約の前に消費生活センター188へ。' },
    { text: '新しい年が皆さまにとって穏やかな一年になりますように。' },
    { text: '受験生の皆さんの合格をお祈りしています。自習室は20時まで開いています。' },
    { text: '公民館の和室は、宗教の布教を目的とする使用はできません。' },
    { text: 'クリスマスコンサートを市民会館で開きます。入場無料。' },
    { text: '七五三の時期、神社の周辺道路が混み合います。駐車場は南側をご利用ください。' },
    { text: '写経体験の参加者を募集します。宗派は問いません。定員15名。' },
    { text: '給食のハラール対応について、保護者の皆さまへの説明会を開きます。' },
    { text: '初詣の臨時バスは、元日の9時から30分おきに運行します。' },
    { text: '秋吉台の山焼きの無事を、職員一同願っています。' },
    { text: '寺院の本堂で消防訓練を行いました。仏像を運び出す手順を確認しました。' },
  ],
  flagged: [
    { text: '皆さまに神のご加護がありますように。', spans: ['ご加護がありますように'], messageId: 'promote' },
    {
      text: '初詣は大田の八幡宮へ!ご利益抜群です。',
      spans: ['初詣は大田の八幡宮へ', 'ご利益抜群'],
      messageId: 'promote',
    },
    { text: 'この機会に、ぜひ〇〇教に入信しませんか。', spans: ['入信しませんか'], messageId: 'promote' },
    { text: '毎朝お題目を唱えましょう。心が落ち着きます。', spans: ['お題目を唱えましょう'], messageId: 'promote' },
    { text: '観音さまが必ず守ってくださいます。', spans: ['観音さまが必ず守ってくださいます'], messageId: 'promote' },
    { text: 'このお札を玄関に貼れば、災いは寄りつきません。', spans: ['災いは寄りつきません'], messageId: 'belief' },
    {
      text: '弁天様に手を合わせれば、金運が授かります。',
      spans: ['弁天様に手を合わせれば、金運が授かります'],
      messageId: 'belief',
    },
    {
      text: 'ご先祖をおろそかにする家には、必ず祟りがあります。',
      spans: ['ご先祖をおろそかにする家には、必ず祟り'],
      messageId: 'belief',
    },
    { text: 'あんな邪教に入るのは心の弱い人だけです。', spans: ['邪教'], messageId: 'denigrate' },
    { text: '台風がそれたのはお大師さまのおかげです。', spans: ['お大師さまのおかげ'], messageId: 'promote' },
    { text: '南無妙法蓮華経と唱えてから出発しました。', spans: ['南無妙法蓮華経'], messageId: 'promote' },
    { text: '前世の業を清める滝行の会を、市民センターで開きます。', spans: ['業を清める'], messageId: 'belief' },
  ],
};
