/** Modality and polarity of one clause, read from the end of its predicate. */
import type { Token } from '../../morphology/token.ts';
import type { Modality } from './stance.ts';

export interface Reading {
  readonly modality: Modality;
  readonly negated: boolean;
}

/**
 * The clause as base forms between middle dots, marks and sentence-final particles dropped: 「ください」 is `くださる!`.
 * `!` marks an imperative, `な!` the prohibitive 「〜するな」, `う!` a volitional (not 「でしょう」「だろう」), `そう!` 様態.
 */
export function predicateLine(tokens: readonly Token[]): string {
  const words = tokens.map((token, index) => markedBase(token, tokens[index - 1])).filter((word) => word !== '');
  while (words.length > 1 && /^(よ|ね|わ|ぞ|ぜ|さ|なあ|ねえ|よね|w+|笑|の)$/.test(words.at(-1) ?? '')) words.pop();
  return `·${words.join('·')}·`;
}

function markedBase(token: Token, before: Token | undefined): string {
  if (token.pos === '記号' && token.surface !== '?') return '';
  if (/^[\p{P}\p{S}\s]+$/u.test(token.surface)) return token.surface.includes('?') ? '?' : '';
  if (token.conjForm.startsWith('命令')) return `${token.base}!`;
  if (token.base === 'な' && token.pos1 === '終助詞' && before?.pos === '動詞' && before.conjForm === '基本形')
    return 'な!';
  if (token.base === 'う' && token.pos === '助動詞') return before && /^(です|だ)$/.test(before.base) ? 'う' : 'う!';
  if (token.base === 'よう' && token.pos === '助動詞') return 'う!';
  // 「降りそうだ」 (looks) is another word than 「降るそうだ」 (they say).
  if (token.base === 'そう' && token.pos1 === '接尾') return 'そう!';
  return token.base;
}

/** Longest frame first: what one row explains, later rows no longer see. */
const MODALITIES: readonly (readonly [Modality, RegExp])[] = [
  ['prohibition', /·(て|で)·は·(いける|なる|だめ|ダメ|駄目)[^。]{0,80}$/],
  ['prohibition', /·(ちゃ|じゃ)·(いける|だめ|ダメ|駄目)[^。]{0,80}$/],
  ['prohibition', /·な!·$/],
  [
    'prohibition',
    /·(禁止|厳禁|禁物|違法|違反|ご法度|NG|アウト|犯罪|処罰|罰金|ハラスメント|差別|人権侵害)(·(行為|の|対象|に|する|と|なる|あたる|当たる|つながる|れる|られる|恐れ|おそれ|が|だ|です|ある|いる|て|ます|可能|性|場合|も))*·$/,
  ],
  ['prohibition', /·(禁じる|禁ずる|罰する|問う|制限·する)·(られる|れる)[^か]{0,80}$/],
  ['prohibition', /·こと·(は|が|も)·できる·(ます·)?(ない|ん|ぬ)·/],
  ['prohibition', /·(許す·れる|許せる|認める·られる)·(ます·)?(ない|ん|ぬ)(·です|·もの)*·$/],
  ['prohibition', /·べし·(だ|で)·は·(ない|ある·ます·(ん|ぬ))·/],
  [
    'advice-against',
    /·(注意|用心|警戒|気·を·つける|気をつける)(·(を|する|て|くださる!|お|願い|いたす|ます|う!|呼びかける|が|必要|です|だ|いる|の|お願い|しよう))*·$/,
  ],
  [
    'advice-against',
    /·(ない|ず|ぬ)·(で|に)(·(くださる!|ほしい|くれる!|お願い|いたす|する|ます|おく|う!|いただく|いる))*·$/,
  ],
  [
    'advice-against',
    /·(ない|ぬ|ん)·よう(·(に|お|ご|お願い|願い|する|いたす|ます|う!|くださる!|注意|協力|心がける|気|を|つける|て))*·$/,
  ],
  [
    'advice-against',
    /·(控える|遠慮|避ける|やめる|止める|慎む|断る|お断り|辞める|ストップ|見合わせる|自粛)(·(て|を|する|いたす|ます|くださる!|う!|お|ご|お願い|願い|願う|いただく|ほしい|いる|おる|です|だ|ください))*·$/,
  ],
  ['advice-against', /·(惑わす|騙す|だます|流す|振り回す|踊る|まどわす)·(れる|される)·(ない|ぬ)/],
  ['obligation', /·べし(·(だ|です|もの|と|考える|思う|ある|う|の))*·$/],
  ['obligation', /·(ない|ぬ|ねば|なけりゃ)·(ば|て·は|と|ば·)*·?(なる|いける)·(ます·)?(ない|ん|ぬ)/],
  ['invitation', /·(ます·)?う!(·(か|じゃ|だ|は|ない|ある|ます|ぬ|ん))*·$/],
  ['invitation', /·ます·(ん|ぬ)·か·?\??·?$/],
  ['invitation', /·(ちゃう!|ちゃ·え|しまう!|じゃえ)·$/],
  [
    'invitation',
    /·(おいで|どうぞ|いかが|オススメ|おすすめ|お勧め|歓迎|結集|集合|集まれ)(·(です|か|くださる!|だ|ます|ある|する|\?))*·$/,
  ],
  ['invitation', /·みる·(ない|ぬ)·か·$/],
  ['request', /·(くださる!|お願い|願い|願う|頂戴|ちょうだい)(·(する|いたす|ます|申し上げる|です|たい|だ))*·$/],
  [
    'request',
    /·(て|で)·(ほしい|欲しい|もらう·たい|いただく·たい|くれる!|ね|いただける·ば|おくれ)(·(です|もの|と|思う|ます))*·$/,
  ],
  ['request', /[^·]!·$/],
  ['hearsay', /·らしい(·(です|の|ん|だ|という|話))*·$/],
  ['hearsay', /·そう·(です|だ)·$/],
  [
    'hearsay',
    /·(という|との|と·の|って)·(こと|話|噂|うわさ|説|声|情報|評判|ウワサ|はなし)(·(です|だ|が|も|ある|出る|て|いる|ます|聞く|耳))*·$/,
  ],
  ['hearsay', /^·(話|噂|うわさ|ウワサ|説|評判)·(?:(です|だ|が|も|ある|出る|て|いる|ます|聞く|た)·)*$/],
  ['hearsay', /·と·か·$/],
  ['hearsay', /·(とか|だって|って|げな|模様|もよう)(·(です|だ))*·$/],
  ['hearsay', /·(と|って)·(聞く|言う·れる|言う·られる|ささやく·れる|噂·する·れる)(·(た|て|いる|ます|てる|おる))*·$/],
  ['question', /·(か|かな|かしら|かね)(·\?)?·$/],
  ['question', /·\?·$/],
  ['conjecture', /·(です|だ)·う·$/],
  ['conjecture', /·(かも|かもしれる|に違いない|はず|みたい|まい|にちがいない)(·(しれる|ます|ない|ん|ぬ|です|だ))*·$/],
  ['conjecture', /·そう!·(?:(だ|です|な|に)·)*$/],
  ['conjecture', /·(よう|そう)·(だ|です)·$/],
];

/** Two negations or a fixed phrase that denies nothing. */
const NOT_NEGATIVE =
  /·(ない|ぬ|ず|ざる)·(わけ|訳|こと|はず|もの)·(に|で|は|も|が|だ)(·(は|も))?·(いく|いける|ない|ある|ござる)·?(ます·)?(ない|ん|ぬ)?|·ぬ·を·得る·(ます·)?(ない|ん|ぬ)|·ず·に·(は·)?(いる|おる)·(られる·)?(ます·)?(ない|ん|ぬ)|·(かも|に)·(しれる|違い|ちがい)·(ます·)?(ない|ん|ぬ)|·(ない|ぬ)·(ば|て·は|と)·(なる|いける)·(ます·)?(ない|ん|ぬ)|·(間違い|まちがい)·(は·)?(なし|ない)|·(だ|で)·は·ない·(です·う·)?か|·じゃ·ない·(です·)?か|·ます·(ん|ぬ)·か|·(ない|ぬ)·か·$|·しか·[^。]*(ない|ん|ぬ)|·(だけ|ばかり)·(だ|で)·(は·)?(なく|ない)|·て·(なる|いける)·(ます·)?(ない|ん|ぬ)|·は·いける·(ます·)?(ない|ん|ぬ)|·は·なる·(ます·)?(ない|ん|ぬ)|·(もったいない|仕方ない|しかたない|とんでもない|少ない)·/g;
/** 「〜と言いたいところですが」 takes back what it names. */
const NEGATION =
  /·(?:言う|書く|名乗る|叫ぶ)·たい·|·(ない|ん|ぬ|ず|なし|無し|まい|不要|ざる|ありえない|あり得ない)·(?!(で|に)·(くださる!|ほしい))/g;
/** What may stand behind the negation of the predicate; anything else means that another word was negated. */
const BEHIND_NEGATION =
  /^·(?:(?:です|だ|ます|た|と|思う|考える|存じる|の|ん|こと|もの|わけ|が|は|も|を|に|ある|おる|いる|て|で|ので|から|けど|けれど|けれども|し|よ|ね|か|う|という|って|なる|つもり|とのこと|とのこ|らしい|そう|みたい|よう|はず|かも|しれる|申し上げる|いたす|する|ところ|事実|確認|予定|\?)·)*$/;
/** How many words from the end a predicate may reach. */
const PREDICATE_REACH = 12;

/** Reads a clause whose words are `line` (see `predicateLine`). */
export function readPredicate(line: string): Reading {
  const modality = MODALITIES.find(([, pattern]) => pattern.test(line))?.[0] ?? 'assertion';
  return { modality, negated: modality !== 'advice-against' && modality !== 'prohibition' && isNegated(line) };
}

function isNegated(line: string): boolean {
  const words = line.split('·').filter((word) => word !== '');
  const tail = `·${words.slice(-PREDICATE_REACH).join('·')}·`.replace(NOT_NEGATIVE, '·');
  return [...tail.matchAll(NEGATION)].some((match) =>
    BEHIND_NEGATION.test(tail.slice(match.index + match[0].length - 1)),
  );
}
