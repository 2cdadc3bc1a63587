/** What templates leave behind when a slot was not filled, and what looks like it and is meant. */

/** Marks that stand for what is still to come; one kind of mark a run. */
export const SLOT_MARKS = '○〇◯●△▲□■◇◆×✕✖◎＿_';

/** Units that follow a number: a mark before one is a missing number. Each with what would make another word of it. */
export const SLOT_UNITS = [
  ...[
    '年(?!度?齢|会|輪|末|始|長|少|賀|代)',
    '月(?!曜|末|初|刊|例|極|見|間|額|報)',
    '日(?!時|程|曜|本|付|間|常|帰|記|頃|光|陰|当|直)',
    '時(?!間|期|刻|計|代|点|給|事|短)',
    '分(?!別|野|館|類|科|校|団|担|煙|配|譲|離|析|岐)',
  ],
  ...[
    '回(?!覧|収|答|線|転|数|復)',
    '名(?!称|前|所|物|産|簿|刺|誉|言|作|人|義|古|様)',
    '人(?!数|権|口|形|材|事|気|間|生|物|工|は|家|の|を|が|も)',
    '円(?!山|形|卓|盤|滑|満|高|安)',
    '台(?!風|所|帳|本|湾|地)',
    '件(?!名|数)',
    '世帯',
    '号(?!外|線|館)',
    '丁目',
    '番地',
    '歳',
    '%',
    'か所',
    'カ所',
    'ヶ所',
    'km',
    'mm',
    'cm',
  ],
] as const;

/** Notes to oneself: these never belong in a post. */
export const MEMOS = [
  ...[
    'TODO',
    'FIXME',
    'TBD',
    'lorem ipsum',
    'Lorem ipsum',
    'ダミーテキスト',
    'ダミー文',
    'サンプルテキスト',
    'テキストを入力',
    '本文を入力',
    'タイトルを入力',
    'ここに本文',
    'ここに文章',
    'ここにタイトル',
    'ここにリンク',
    'ここにURL',
    'ここに画像',
  ],
  ...[
    '本文ここから',
    '本文ここまで',
    'URL挿入',
    'URLを挿入',
    'リンク挿入',
    'リンクを挿入',
    '画像挿入',
    '画像を挿入',
    '差し替え予定',
    '差替予定',
    '要差し替え',
    '要差替',
    '仮タイトル',
    '仮文',
    '仮テキスト',
    '後で直す',
    '後で確認',
    'あとで確認',
    'あとで書く',
    '課長確認中',
    '係長確認中',
    '確認後に投稿',
    '決裁待ち',
  ],
] as const;

/** Notes that are only notes between brackets: 【要確認】 (仮). */
export const BRACKETED_MEMOS = [
  '要確認',
  '確認中',
  '要修正',
  '修正中',
  '要追記',
  '未確定',
  '仮',
  '仮題',
  '下書き',
  'コピペ',
  'コピペ用',
  'コピー用',
  '見出し',
  '本文',
  'タイトル',
  'URL',
  'リンク',
  '画像',
  '日付',
  '日時',
  '時間',
  '場所',
  '氏名',
  '名前',
  '課名',
  '件名',
  '番号',
  '金額',
] as const;

/** A line of its own that should have been replaced. */
export const FIELD_NAMES = [
  'タイトル',
  '本文',
  '見出し',
  '件名',
  'URL',
  'リンク',
  'ハッシュタグ',
  'キャプション',
  'テキスト',
  'ここに入力',
] as const;

/** Words about an unfilled name that show that it stands for anybody: 「○○な方」「○○らしい」「○○ナンバー」. */
export const ANYBODY =
  '(?:な|する|した|したい|しよう|って|とか|のような|みたい|らしい|とい[うっ]|ナンバー|など|人は|いただ|してる|しちゃ|放題|の秋|映え)';

/** Texts in which a mark is a riddle, a vote or a form. */
export const RIDDLES =
  /クイズ|正解|なぞなぞ|穴埋め|問題です|当ててみ|何が入る|書き方|記入例|記載例|例文|様式|テンプレート|ひな型|ひな形|伏せ字|まるばつ|○×|〇×|マルバツ/u;

/** Words of an emergency: an unfilled slot there misleads at once (横浜市 2013: 「本日○時○分…ミサイル発射」). */
export const EMERGENCY =
  /避難|警報|警戒レベル|地震|津波|震度|土砂|氾濫|浸水|噴火|火災|ミサイル|Jアラート|国民保護|断水|停電|通行止|安否|行方不明|熊|クマ|不審者/u;
