/**
 * Words of places that are open to the public. A number, mail or address right beside one is where people are meant to
 * turn, not somebody's own.
 */
export const OFFICE_WORDS = [
  ...['役所', '役場', '市庁', '庁舎', '本庁', '支所', '出張所', '分庁', '公民館', '会館', 'センター', 'ステーション', 'プラザ', 'ホール', 'サービス'],
  ...['クラブ', '事務所', '事務局', '営業所', '案内所', '相談所', '研究所', '診療所', '保育所', '保健所', '委員会', '協会', '協議会', '組合', '連盟', '連合会'],
  ...['商工会', '会議所', '財団', '社協', '振興会', '保存会', '本部', '支部', '実行委', '協力隊', '学校', '高校', '大学', 'クリニック', '歯科', '施設'],
  ...['道場', '工房', '食堂', 'カフェ', 'レストラン', 'ホテル', '旅館', '民宿', 'ゲストハウス', '道の駅', '会社', '法人', 'NPO', '(株)', '(有)', '農協'],
  ...['漁協', 'JA', '銀行', '教会', '神社', '警察', '消防', '窓口', '受付', '担当課', '主催者', '会場', '当番', '宿直', 'ダイヤル', 'ホットライン'],
  ...['テレホン', 'コール', '代表', '直通', '公用', '専用', '所在地', '送付先', '郵送先', '提出先', '宛先', '振込先', '募金', '義援金', '寄附金', '基金'],
] as const;

/** …課, …係, …館: an office by the last character of its name, when two characters at least stand before it. */
export const OFFICE_ENDINGS = '課係室館署局園店院場社荘寺';

/** Words that end the same way and are no office. */
export const NOT_OFFICES = ['関係', '結局', '寝室', '登場', '入場', '退場', '駐車場', '場面', '園児', '店主', '店長', '社長', '社員', '局長', '園主', '館長', '課長', '係長', '室長', '署長', '院長', '場合', '場所'] as const;

/** Offering a way to turn to somebody: what follows is meant for the public unless a person is named beside it. */
export const CONTACT_WORDS = ['問い合わせ', '問合せ', '問い合せ', '問合わせ', 'お問合', '申し込み', '申込み', '申込', '予約', '応募', '注文', '出店', '参加希望', '相談'] as const;

/** A number given as an example or as a danger. */
export const NOT_CONTACT_WORDS = ['記入例', '入力例', '表示例', 'ダミー', '不審な電話', '迷惑電話', '詐欺', '着信', 'なりすまし', '偽', '架空'] as const;

/** Mail boxes of an office by their first part (info@, koho@, yoyaku-2026@). */
export const OFFICE_MAILBOXES =
  /^(?:info|contact|office|koho|kouhou|soumu|somu|kanko|kankou|mail|web|press|pr|support|help|reg|entry|apply|event|reserve|reservation|yoyaku|booking|order|shop|store|saiyo|saiyou|recruit|jinji|jimu|jimukyoku|desk|center|hello|ask|inquiry|toiawase|moushikomi|matsuri|fes|marathon|tosho|library|school|kyoiku|kouminkan|kominkan|noreply|no-reply|admin|master|postmaster|webmaster|abuse|security|privacy|sales|service)/;
