/** Whether a post has anything to do with the city at all: without that it is off-topic, whatever else it is. */
import type { PolicyPack } from '../../policy/types.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { PostReading, ShareEvidence } from './reading.ts';

export interface Tie {
  /** `possible`: names that also stand elsewhere, or the author's name alone; fit for a person to weigh. */
  readonly strength: 'sure' | 'possible' | 'none';
  readonly evidence: readonly ShareEvidence[];
}

/** Sells something that has no place: what its hashtags name does not tie it to us. */
const PLACELESS_OFFER =
  /稼[ぐげい]|稼ぎ|儲か|もうか|月収|年収\d|副業|月利|元本保証|仮想通貨|\bFX\b|受講料|フォロバ|相互フォロー|LINE(?:で|に|へ|登録|追加)|クーポンコード|全国チェーン|全国(?:の|どこでも)[^。]{0,8}(?:店舗|発送|対応)|初回(?:限定|\d+円)|アプリ会員/iu;
/** What somebody looks forward to for himself. */
const PRIVATE_LIFE = /推し(?!て|は美)|当たりました|チケット(?:譲|当)|参戦|沼|ガチャ|彼氏|彼女|上司|残業|厄日/u;

export function readTie(reading: PostReading): Tie {
  const sure = reading.mentions.filter(({ certainty }) => certainty === 'sure');
  if (sure.length > 0) return { strength: 'sure', evidence: sure.map((mention) => reading.words('tie', mention)) };
  const possible = possibleTie(reading);
  const offer = PLACELESS_OFFER.test(reading.text);
  if (reading.author.length > 0 && !isOutsideOffice(reading)) return { strength: 'sure', evidence: authorTie(reading) };
  if (possible.length > 0 && !isElsewhere(reading) && !offer) return { strength: 'possible', evidence: possible };
  return { strength: 'none', evidence: reading.elsewhere.map((span) => reading.words('elsewhere', span)) };
}

function authorTie({ author }: PostReading): ShareEvidence[] {
  return author.map(({ by }) => ({ ground: 'tie', ...by }));
}

/** A registered author or public body who speaks of what is none of ours: another town, a chain's advertisement, a private joy. */
function isOutsideOffice({ author, text, elsewhere, post, options }: PostReading): boolean {
  const badgeOnly = author.every(({ by }) => by.kind === 'badge');
  if (badgeOnly && belongsElsewhere(post.author.name, options.policy.pack)) return true;
  if (author.some(({ limb }) => limb === 'public-body')) return false;
  return PLACELESS_OFFER.test(text) || (elsewhere.length > 0 && PRIVATE_LIFE.test(text));
}

/** 「札幌市」「愛媛県」: a public body of another municipality or prefecture, by the name that its badge vouches for. */
function belongsElsewhere(name: string, { municipality }: PolicyPack): boolean {
  const { normal } = normalizeText(name);
  const prefecture = /^[^\s都道府県]{2,3}[都道府県]/u.exec(normal)?.[0];
  if (prefecture !== undefined && prefecture !== municipality.prefecture) return true;
  const rest = normal.slice(prefecture?.length ?? 0).trimStart();
  const town = /^[^\s市町村]{2,6}[市町村]/u.exec(rest)?.[0];
  return town !== undefined && !town.endsWith(municipality.name);
}

/** Against a name that others bear too, any other place counts; an author who names a sure place of ours is at home here. */
function isElsewhere({ elsewhere, nameMentions, namesElsewhere }: PostReading): boolean {
  return elsewhere.length > 0 || (namesElsewhere && !nameMentions.some(({ certainty }) => certainty === 'sure'));
}

/** Names that fit us and others: in the text, or in the author's display name. */
function possibleTie({ mentions, namesUs, post, words }: PostReading): ShareEvidence[] {
  return [
    ...mentions.map((mention) => words('tie', mention)),
    ...(namesUs ? [{ ground: 'tie', kind: 'name' as const, quote: post.author.name }] : []),
  ];
}
