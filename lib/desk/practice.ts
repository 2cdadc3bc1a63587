/** Posts to try the findings on: accidents that other cities had (REQUIREMENTS 4), retold with invented names. */
export interface PracticePost {
  readonly id:
    | 'candidate'
    | 'template'
    | 'complement'
    | 'era'
    | 'weekday'
    | 'winner'
    | 'illustration'
    | 'role'
    | 'rumor'
    | 'plain';
  readonly text: string;
  /** The rule that speaks; undefined = none does, which is worth seeing too. */
  readonly rule: string | undefined;
}

export const PRACTICE_POSTS: readonly [PracticePost, ...PracticePost[]] = [
  {
    id: 'candidate',
    text: '知事選はいよいよ今週末。暮らしを変えられるのは佐川みどり候補だけです。みんなで投票に行って応援しましょう！',
    rule: 'politics',
  },
  {
    id: 'template',
    text: '【緊急】本日○時○分、△△地区に避難指示を出しました。ただちに避難してください。',
    rule: 'placeholder',
  },
  {
    id: 'complement',
    text: '11月は児童虐待推進月間です。気になることがあれば、ためらわず子育て支援課へご相談ください。',
    rule: 'complement',
  },
  { id: 'era', text: '市民農園の利用者を募集します。利用期間は令和31年4月1日から1年間です。', rule: 'date' },
  {
    id: 'weekday',
    text: '歴史講座を2027年2月15日(火)に中央公民館で開きます。申込みは生涯学習課へ。',
    rule: 'date',
  },
  {
    id: 'winner',
    text: '写真展の最優秀賞は、大嶺町の小野寺さとみさん(090-1234-5678)の「霧の朝」に決まりました。',
    rule: 'privacy',
  },
  {
    id: 'illustration',
    text: 'イラストはネットで見つけたものを使わせてもらいました。かわいいので皆さんも保存してどうぞ！',
    rule: 'copyright',
  },
  {
    id: 'role',
    text: 'お母さんの手料理がいちばん。家事と育児は女性の仕事、パパはお手伝いから始めましょう。',
    rule: 'discrimination',
  },
  {
    id: 'rumor',
    text: '未確認ですが、隣の地区で空き巣が続いているらしいです。心配なので拡散希望！',
    rule: 'rumor',
  },
  {
    id: 'plain',
    text: '秋吉台のすすきが見ごろです🌾 散策には歩きやすい靴でお越しください。 #美祢市',
    rule: undefined,
  },
];
