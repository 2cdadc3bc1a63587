/**
 * Which places a text names: ours, as the pack lists them, and others, as the dictionary knows them. A name alone proves
 * little: 別府 is a hot-spring town elsewhere, 秋芳 a painter, 「メゾン秋吉台」 a block of flats in Tokyo.
 */
import type { PolicyPack } from '../../policy/types.ts';
import { lowerLatin } from '../../text/lower-latin.ts';
import { romanize } from '../../text/romaji.ts';
import type { Analysis } from '../analysis.ts';
import { contains, overlaps, type Span } from '../stance/span.ts';

/** `sure`: ours beyond doubt · `possible`: there are others of that name, or it stands in a hashtag or a word of the trade. */
export type Certainty = 'sure' | 'possible';

export interface Mention extends Span {
  readonly surface: string;
  readonly certainty: Certainty;
  /** `term` is a local product, line or scheme; the others are the pack's kinds of place. */
  readonly kind: 'landscape' | 'area' | 'facility' | 'term';
}

interface Name {
  /** In lower case, as the text is searched. */
  readonly surface: string;
  readonly certainty: Certainty;
  readonly kind: Mention['kind'];
}

/** Called like a person: 「美祢ちゃん」「秋吉先生」「秋吉家」. */
const PERSON_AFTER = /^(?:さん|ちゃん|くん|君|様|先生|氏|選手|家(?=[、。!?の\s]))/;
/** Presents himself: 「大嶺です!」「書家の秋芳です。」; 「ここは美祢です」 names the place. */
const INTRODUCES_AFTER = /^(?:です|と申します|でございます)/;
const SPEAKER_BEFORE = /(?:^|[。!?\n]\s{0,8}|[家者士師手長員]の)$/;
/** The place lends its name to a house or a shop, wherever that stands. */
const NAMED_AFTER_IT =
  /(?:メゾン|コーポ|ハイツ|マンション|アパート|ヴィラ|レジデンス|シャトー|グランド|BAR|バー|スナック|パブ|居酒屋|焼き?鳥|ラーメン|らーめん|うどん|そば処|割烹|酒場)\s*$/i;
/** 「大田区」「別府市」「別府温泉」: the namesake elsewhere. */
const NAMESAKE_AFTER = /^(?:[市区県](?!内|民|道|場|立|役所)|温泉)/;
/** 「あぶくま洞の百枚皿」: a part of something else, of which the name says that it is one. */
const PART_OF = /([一-龠々ぁ-んァ-ヶー]{2,10}(?:洞|山|岳|湖|島|寺|神社|城|[都道府県市町村]))の$/;
const HASHTAG_BEFORE = /#[^\s#]*$/;

/** The places and products of ours that a text names, in reading order; the longest name wins. `text` is normalised. */
export function findMentions(text: string, pack: PolicyPack): Mention[] {
  const found: Mention[] = [];
  const names = namesOf(pack);
  const line = lowerLatin(text);
  for (const name of names) {
    for (let start = line.indexOf(name.surface); start >= 0; start = line.indexOf(name.surface, start + 1)) {
      const span = { start, end: start + name.surface.length };
      if (found.some((other) => overlaps(other, span))) continue;
      const certainty = certaintyOf(name, text.slice(0, span.start), text.slice(span.end), names);
      if (certainty) found.push({ ...name, ...span, certainty });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Undefined where the words mean somebody or something else. */
function certaintyOf(
  { kind, certainty }: Name,
  before: string,
  after: string,
  names: readonly Name[],
): Certainty | undefined {
  if (kind === 'area') {
    if (PERSON_AFTER.test(after)) return undefined;
    if (INTRODUCES_AFTER.test(after) && SPEAKER_BEFORE.test(before)) return undefined;
  }
  if (certainty === 'possible' && NAMESAKE_AFTER.test(after)) return undefined;
  const whole = PART_OF.exec(before)?.[1];
  if (whole !== undefined && !names.some(({ surface }) => whole.includes(surface))) return 'possible';
  if (HASHTAG_BEFORE.test(before) || NAMED_AFTER_IT.test(before)) return 'possible';
  return certainty;
}

const SHORTEST_LATIN = 8;
const known = new WeakMap<PolicyPack, readonly Name[]>();

/** Longest first. A term is sure where it holds a sure place (秋芳梨); 「ジオパーク」 there are many of. */
function namesOf(pack: PolicyPack): readonly Name[] {
  const cached = known.get(pack);
  if (cached) return cached;
  const { municipality, lexicon } = pack;
  const places = lexicon.places.map(({ surface, kind, ambiguous }): Name => ({
    surface: surface.normalize('NFKC'),
    kind,
    certainty: ambiguous ? 'possible' : 'sure',
  }));
  const sure = [
    municipality.name,
    ...places.filter((place) => place.certainty === 'sure').map((place) => place.surface),
  ];
  const terms = lexicon.terms.map(({ surface }): Name => ({
    surface,
    kind: 'term',
    certainty: sure.some((place) => surface.includes(place)) ? 'sure' : 'possible',
  }));
  // 「カルスト」 of カルストロード, and the prefecture: they point this way and no more.
  const clues = [...places, ...terms]
    .flatMap(({ surface }) => /^[ァ-ヶー]{4,}/.exec(surface) ?? [])
    .concat(municipality.prefecture.replace(/[都道府県]$/u, ''))
    .map((surface): Name => ({ surface, kind: 'area', certainty: 'possible' }));
  // Shorter ones are words of other languages (mine, kama).
  const latin = lexicon.places
    .filter(({ reading, ambiguous }) => !ambiguous && romanize(reading).length >= SHORTEST_LATIN)
    .map(({ reading, kind }): Name => ({ surface: romanize(reading), kind, certainty: 'sure' }));
  const names = [
    ...places,
    ...terms,
    ...clues,
    ...latin,
    { surface: municipality.name, kind: 'area', certainty: 'sure' } satisfies Name,
  ];
  const longestFirst = names
    .map((name) => ({ ...name, surface: lowerLatin(name.surface) }))
    .sort((a, b) => b.surface.length - a.surface.length);
  known.set(pack, longestFirst);
  return longestFirst;
}

/** Names of countries and the like say nothing about where a post belongs. */
const EVERYWHERE = /^(?:日本|国内|中国|西日本|東日本|アジア|世界|欧米|海外)$/;

/**
 * Places elsewhere that the text names (東京, 鳥取 …). The prefecture and what belongs to a mention of ours are no
 * elsewhere. Without tokens nothing is known of them.
 */
export function findElsewhere(analysis: Analysis, mentions: readonly Mention[], pack: PolicyPack): Span[] {
  const home = [pack.municipality.name, pack.municipality.prefecture].map((name) =>
    name.replace(/[都道府県市町村]$/, ''),
  );
  return analysis.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter(({ pos1, pos2, surface }) => pos1 === '固有名詞' && pos2 === '地域' && surface.length > 1)
    .filter(({ surface, end }) => {
      // 「山口」 is the prefecture, 「山口市」 another town.
      const isHome = home.some((name) => surface.startsWith(name)) && !/^[市町村]/.test(analysis.normal.slice(end));
      return !isHome && !EVERYWHERE.test(surface);
    })
    .filter((token) => !mentions.some((mention) => contains(mention, token) || overlaps(mention, token)))
    .filter(({ surface, end }) => {
      const namesake = NAMESAKE_AFTER.test(analysis.normal.slice(end));
      return namesake || !pack.lexicon.places.some((place) => place.surface === surface);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Kana shorter than this mean too many things (伊佐, 厚保); the city's own name is the exception. */
const SHORTEST_KANA = 3;

/** Whether an author's display name or handle spells a place of ours: 「みね味噌」「みとうの夕ぐれ」 `mine_nouka`. */
export function spellsOurs(name: string, handle: string, { municipality, lexicon }: PolicyPack): boolean {
  const city = municipality.name.replace(/[市区町村]$/u, '');
  const places = lexicon.places.filter(
    ({ surface, reading, ambiguous }) => surface === city || (!ambiguous && reading.length >= SHORTEST_KANA),
  );
  const parts = lowerLatin(handle).split(/[^a-z]+/);
  return (
    places.some(({ reading }) => name.includes(reading) || name.includes(hiragana(reading))) ||
    places.some(({ reading }) => parts.includes(romanize(reading)))
  );
}

function hiragana(katakana: string): string {
  return katakana.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
