/** Official words that were replaced. `since`: first day on which the old word is wrong (Asia/Tokyo). */
export interface ObsoleteTerm {
  readonly term: string;
  /** Regular expression source where the term alone is not enough. */
  readonly pattern?: string;
  readonly now: string;
  readonly since: string;
  /** Whom it misleads: an emergency term everybody, another hardly anybody. */
  readonly kind: 'emergency' | 'official';
  /** The new word fits in the old one's place. */
  readonly fits: boolean;
}

/** 災害対策基本法の改正 (令和3年法律第30号, in force 2021-05-20). */
const EVACUATION = { since: '2021-05-20', kind: 'emergency' } as const;
/** 新たな防災気象情報 (気象庁・国土交通省, from late May 2026): four hazards, five levels, 危険警報 for level 4. */
const WEATHER = { since: '2026-06-01', kind: 'emergency', fits: true } as const;
const OFFICIAL = { kind: 'official', fits: true } as const;

export const OBSOLETE_TERMS: readonly ObsoleteTerm[] = [
  { ...EVACUATION, term: '避難勧告', now: '避難指示', fits: true },
  { ...EVACUATION, term: '避難準備・高齢者等避難開始', now: '高齢者等避難', fits: true },
  { ...EVACUATION, term: '避難準備情報', now: '高齢者等避難', fits: true },
  { ...EVACUATION, term: '避難指示(緊急)', pattern: '避難指示\\(緊急\\)', now: '避難指示', fits: true },
  { ...EVACUATION, term: '災害発生情報', pattern: '(?<!氾濫|土砂)災害発生情報', now: '緊急安全確保', fits: true },
  { ...WEATHER, term: '土砂災害警戒情報', now: 'レベル4土砂災害危険警報' },
  { ...WEATHER, term: '氾濫発生情報', now: 'レベル5氾濫特別警報' },
  { ...WEATHER, term: '氾濫危険情報', now: 'レベル4氾濫危険警報' },
  { ...WEATHER, term: '氾濫警戒情報', now: 'レベル3氾濫警報' },
  { ...WEATHER, term: '氾濫注意情報', now: 'レベル2氾濫注意報' },
  {
    ...WEATHER,
    term: '大雨警報(土砂災害)',
    pattern: '大雨(?:特別)?警報\\((?:土砂|浸水)[^)\\n]{0,4}\\)',
    now: '「土砂災害」「大雨」それぞれの警報',
    fits: false,
  },
  {
    ...WEATHER,
    term: '洪水警報',
    pattern: '洪水(?:警報|注意報)',
    now: '「氾濫」または「大雨」の警報・注意報',
    fits: false,
  },
  {
    ...WEATHER,
    term: '顕著な大雨に関する気象情報',
    pattern: '顕著な大雨に関する[^。\\n]{0,6}情報',
    now: '気象防災速報（線状降水帯発生）',
  },
  { ...OFFICIAL, term: '懲役', pattern: '懲役(?![^。\\n]{0,8}拘禁刑)', now: '拘禁刑', since: '2025-06-01' },
  { ...OFFICIAL, term: '禁錮', pattern: '禁[錮固]以上', now: '拘禁刑以上', since: '2025-06-01' },
  { ...OFFICIAL, term: '体育の日', now: 'スポーツの日', since: '2020-01-01' },
  { ...OFFICIAL, term: '看護婦', now: '看護師', since: '2002-03-01' },
  { ...OFFICIAL, term: '保健婦', now: '保健師', since: '2002-03-01' },
  { ...OFFICIAL, term: '助産婦', now: '助産師', since: '2002-03-01' },
  { ...OFFICIAL, term: '保母', pattern: '保[母父](?:さん)?(?=[がをはにの、。])', now: '保育士', since: '1999-04-01' },
  { ...OFFICIAL, term: '痴呆', pattern: '痴呆症?', now: '認知症', since: '2005-06-29' },
  { ...OFFICIAL, term: '精神分裂病', now: '統合失調症', since: '2006-04-01' },
  { ...OFFICIAL, term: '特殊学級', now: '特別支援学級', since: '2007-04-01' },
];

/** The word is told as a word of its time, or its end is what the text is about. */
export const AS_HISTORY =
  /旧(?!市|姓|居)|当時|かつて|以前は|昔|廃止|一本化|改め|改正|改称|名称が|呼ばれ|呼んで|から[^。\n]{0,12}(?:変わ|なり|へ)|→|⇒|ではなく|使われなく|なくなり|明治|大正|昭和|平成|(?:19|20[01])\d{2}年|年前|歴史|記録集|体験談|題名|映画|小説|絵本/u;
