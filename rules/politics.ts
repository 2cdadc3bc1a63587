import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { politicsLexicon, type PoliticsMessage } from './lexicon/politics.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const politics = defineRule<'tokens', PoliticsMessage>({
  id: 'politics',
  clause: '4-4-4-i',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '政治性', en: 'Politics' },
  why: {
    ja: '市の公式アカウントは、どの政党・候補者・政治家に対しても中立でなければなりません。選挙の日程や投票の方法を知らせることは問題ありません。',
    en: 'A city account must stay neutral towards every party, candidate and politician. Telling when and how to vote is fine.',
  },
  messages: {
    support: {
      message: {
        ja: '特定の政党や政治家を推す、または投票を呼びかける内容に読めます。',
        en: 'This may read as support for a party or politician, or as a call to vote for one.',
      },
      fix: {
        ja: '人名・党名と評価の言葉を除くか、選挙管理委員会や議会のお知らせとして事実だけを書いてください。',
        en: 'Leave out the name and the praise, or state the bare facts as a notice of the election commission or the assembly.',
      },
    },
    oppose: {
      message: {
        ja: '特定の政党や政治家に反対する、または批判する内容に読めます。',
        en: 'This may read as opposing or criticising a party or politician.',
      },
      fix: {
        ja: '批判の部分を除き、制度や日程など市民に必要な事実だけを書いてください。',
        en: 'Leave the criticism out and keep to the facts people need.',
      },
    },
    campaign: {
      message: {
        ja: '政治団体や政治活動の集まり・署名・入会を案内する内容に読めます。',
        en: 'This may read as advertising a political gathering, petition or membership.',
      },
      fix: {
        ja: '案内を除いてください。会場の利用や交通への影響を知らせる場合は、その事実だけを書いてください。',
        en: 'Leave the announcement out; if it affects a venue or traffic, give that fact alone.',
      },
    },
  },
  learned: learnedWording.politics,
  ...readerOf(politicsLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '市議会議員選挙の投票日は11月29日(日)です。期日前投票は市役所1階で受け付けています。' },
    { text: '選挙管理委員会からのお知らせです。投票所入場券を発送しました。' },
    { text: '参議院議員通常選挙の投票率は、午後4時現在で31.2%です。' },
    { text: '立候補予定者説明会を市役所3階で開きます。1陣営3名までご参加いただけます。' },
    { text: '議会だより第90号を発行しました。会派ごとの賛否は6ページに掲載しています。' },
    { text: '市長が国土交通省を訪れ、道路整備の要望書を提出しました。' },
    { text: '市職員は、特定の候補者を応援することはできません。' },
    { text: '「次もこの人に一票を」といった呼びかけは、投票日当日には公職選挙法で禁じられています。' },
    { text: '県知事が秋芳梨の選果場を視察されました。生産者との意見交換も行われました。' },
    { text: '12月定例会の一般質問は10日から。録画は市ホームページでご覧になれます。' },
    { text: '駅前で街頭演説が行われるため、タクシー乗り場が一時移動します。' },
    { text: '子ども議会を開きました。12人の小学生が通学路の街灯について質問しました。' },
    { text: 'ゆるキャラ総選挙、投票受付中!あなたの推しに清き一票を。' },
    { text: '給食の人気メニュー総選挙、第1位は揚げパンに決まりました。' },
    { text: '市民大学で「選挙制度のしくみ」を学びました。小選挙区と比例代表の違いがよく分かったとの声。' },
    { text: '県議会議員の皆さんが、災害復旧の現場を視察されました。' },
    { text: '新しい教育長の任命に、市議会が同意しました。' },
  ],
  flagged: [
    {
      text: '県議選に立候補した山田候補をみんなで応援しましょう!',
      spans: ['候補をみんなで応援しましょう'],
      messageId: 'support',
    },
    { text: '次の選挙では、佐藤議員に清き一票をお願いします。', spans: ['議員に清き一票'], messageId: 'support' },
    {
      text: 'この橋ができたのは、ひとえに地元選出の代議士のおかげです。',
      spans: ['ひとえに地元選出の代議士'],
      messageId: 'support',
    },
    {
      text: '市政を任せられるのは、現職の鈴木市長しかいません。',
      spans: ['市政を任せられる', '市長しかいません'],
      messageId: 'support',
    },
    { text: '比例は〇〇党へ。迷ったらこの党の名前を書いてください。', spans: ['比例は〇〇党へ'], messageId: 'support' },
    { text: '今の政権にNOを突きつけましょう。', spans: ['今の政権にNO'], messageId: 'oppose' },
    { text: '口先だけの野党に、この町の未来は任せられません。', spans: ['口先だけの野党'], messageId: 'oppose' },
    {
      text: '総理は無能です。内閣は総辞職すべきです。',
      spans: ['総理は無能', '内閣は総辞職すべきです'],
      messageId: 'oppose',
    },
    {
      text: '給食費の値上げに賛成した議員を、次の選挙では必ず落としましょう。',
      spans: ['次の選挙では必ず落としましょう'],
      messageId: 'support',
    },
    {
      text: '田中県議の国政報告会、皆さまお誘い合わせのうえお越しください。',
      spans: ['国政報告会、皆さまお誘い'],
      messageId: 'campaign',
    },
    { text: '〇〇後援会の入会申込書を支所に置いています。', spans: ['後援会の入会'], messageId: 'campaign' },
    {
      text: '国会前のデモに市民の皆さんも参加しましょう。',
      spans: ['デモに市民の皆さんも参加しましょう'],
      messageId: 'campaign',
    },
    {
      text: '○○大臣を国会へもう一度送り出しましょう。',
      spans: ['大臣を国会へもう一度送り出しましょう'],
      messageId: 'support',
    },
  ],
};
