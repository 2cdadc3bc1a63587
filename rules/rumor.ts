import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { rumorLexicon, type RumorMessage } from './lexicon/rumor.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const rumor = defineRule<'tokens', RumorMessage>({
  id: 'rumor',
  clause: '4-4-4-e',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '噂・伝聞', en: 'Rumour' },
  why: {
    ja: '市の投稿は事実として広まります。確かめていない話を伝えると、噂そのものを広めることになります。噂への注意を呼びかけることは問題ありません。',
    en: 'What the city posts spreads as fact, so passing on what nobody has checked spreads the rumour. Warning against rumours is fine.',
  },
  messages: {
    hearsay: {
      message: {
        ja: '確かめていない伝聞を伝える内容に読めます。',
        en: 'This may read as passing on hearsay that nobody has checked.',
      },
      fix: {
        ja: '公的機関の発表を確かめ、『〜（〇〇署の発表）』『〜によると』と出典を書いてください。確かめられない場合は投稿を控えてください。',
        en: 'Check with the body in charge and name it as the source; if it cannot be checked, leave it unposted.',
      },
    },
    unconfirmed: {
      message: {
        ja: '未確認と断りながら伝える内容に読めます。',
        en: 'This may read as news that is passed on although it is unconfirmed.',
      },
      fix: {
        ja: '確認が取れてから、確認先を示して投稿してください。',
        en: 'Post it once it is confirmed, and say by whom.',
      },
    },
    spread: {
      message: {
        ja: '出どころの分からない情報の拡散を頼む内容に読めます。',
        en: 'This may read as asking people to spread something of unknown origin.',
      },
      fix: {
        ja: '拡散の呼びかけを除き、市や公的機関の発表へのリンクを示してください。',
        en: 'Leave the appeal out and link to what the city or another public body has published.',
      },
    },
  },
  learned: learnedWording.rumor,
  ...readerOf(rumorLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '「断水になるらしい」という投稿が出回っていますが、そのような予定はありません。' },
    { text: 'デマに惑わされず、市や気象庁の発表をご確認ください。' },
    { text: '県の発表によると、市内で感染性胃腸炎の集団発生がありました。' },
    { text: '午後から雨になりそうです。傘をお持ちください。' },
    { text: '午前6時ごろ、大嶺町でクマの目撃情報がありました(美祢警察署)。' },
    { text: '道の駅の新作パンは、地元の小麦を使っているそうです。' },
    { text: '未確認の情報を広めないようお願いします。' },
    { text: 'うわさと事実の見分け方を学ぶスマホ講座を開きます。' },
    { text: '「〇〇さんから聞いた」だけで転送していませんか?発信元を確かめましょう。' },
    { text: '消防本部によりますと、火災は10時30分に鎮火しました。' },
    { text: '昔、この淵には大蛇が住んでいたと伝えられています。' },
    { text: '出場選手は「次は自己ベストを」と話していました。' },
    { text: '断水の原因は調査中です。分かり次第お知らせします。' },
    { text: '工事の影響で、水が濁ることがあります。' },
    { text: '明日は冷え込みが強まるようです。水道管の凍結にご注意ください。' },
    { text: '市職員を名乗る不審な電話の情報が、警察署に3件寄せられています。' },
  ],
  flagged: [
    { text: '明日から市内全域で断水になるらしいです。', spans: ['断水になるらしいです'], messageId: 'hearsay' },
    { text: '未確認ですが、駅前で不審者が出たようです。', spans: ['未確認ですが'], messageId: 'unconfirmed' },
    { text: '【緊急拡散】川の水が茶色いそうです。みんなに知らせて。', spans: ['緊急拡散'], messageId: 'spread' },
    {
      text: '知り合いの看護師から聞いた話では、結核が出たとのことです。',
      spans: ['聞いた話では', '結核が出たとのことです'],
      messageId: 'hearsay',
    },
    { text: 'ママ友の間で、あの工場が薬を流していると話題です。', spans: ['ママ友の間で'], messageId: 'hearsay' },
    {
      text: '駅前の百貨店が閉店するという話、どうやら本当みたいです。',
      spans: ['閉店するという話、どうやら本当みたいです'],
      messageId: 'hearsay',
    },
    {
      text: 'まだ発表されていませんが、ダムにひびが入っているとか。',
      spans: ['ひびが入っているとか'],
      messageId: 'hearsay',
    },
    { text: '真偽は不明ですが、念のためお知らせします。', spans: ['真偽は不明'], messageId: 'unconfirmed' },
    { text: 'あの病院は来月で閉鎖するらしいですよ。', spans: ['閉鎖するらしいです'], messageId: 'hearsay' },
    {
      text: 'もっぱらの噂ですが、院長が辞めるそうです。',
      spans: ['もっぱらの噂', '辞めるそうです'],
      messageId: 'hearsay',
    },
    {
      text: '近所の人が、山でクマを見たと言っていました。',
      spans: ['近所の人が、山でクマを見たと言っていました'],
      messageId: 'hearsay',
    },
    { text: '人が亡くなったという噂を何度も聞きました。', spans: ['噂を何度も聞きました'], messageId: 'hearsay' },
  ],
};
