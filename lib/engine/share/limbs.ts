/** Which limbs of 第4-2⑷ a post falls under, each with the evidence that carries it. */
import { findJobOffer, WITHIN_TOWN, workplaces, worksElsewhere } from './jobs.ts';
import type { Span } from '../stance/span.ts';
import type { PostReading, ShareEvidence } from './reading.ts';
import { readScenery } from './scenery.ts';
import type { Tie } from './tie.ts';

export function readLimbs(reading: PostReading, tie: Tie): ShareEvidence[] {
  return [
    ...reading.author.map(({ limb, by }) => ({ ground: limb, ...by })),
    ...localJobs(reading),
    ...ambassador(reading),
    ...introducedBusiness(reading),
    ...landscape(reading, tie),
  ];
}

/** ア: scenery of a place of ours. An ambiguous town name is not enough: the same view might be elsewhere. */
function landscape(reading: PostReading, tie: Tie): ShareEvidence[] {
  const ours = reading.mentions.filter(({ certainty, kind }) => certainty === 'sure' || kind === 'landscape');
  const located =
    ours.length > 0 || reading.nameMentions.some(({ certainty }) => certainty === 'sure') || tie.strength === 'sure';
  if (!located || findJobOffer(reading.text).length > 0) return [];
  const { seen, isLandscape } = readScenery(masked(reading.text, reading.mentions));
  const learned = learnedOf(reading, 'landscape');
  if (!isLandscape && learned.length === 0) return [];
  return [...ours, ...(isLandscape ? seen : learned)].map((span) => reading.words('landscape', span));
}

/** Where the learned reader sees a limb for which no word list is long enough. */
function learnedOf({ learned }: PostReading, limb: string): Span[] {
  return learned.filter(({ label }) => label === limb);
}

/** 「桜山」「厚狭川」 are names, no sight by themselves. */
function masked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (line, { start, end }) => line.slice(0, start) + '　'.repeat(end - start) + line.slice(end),
    text,
  );
}

/** エ: a job whose place is in the city; where another place may be meant, a person has to look. */
function localJobs(reading: PostReading): ShareEvidence[] {
  const { text, mentions, namesUs, elsewhere, author, words } = reading;
  const found = findJobOffer(text);
  const offer = found.length > 0 ? found : learnedOf(reading, 'local-jobs');
  const ownPost = author.some(({ limb }) => limb === 'public-body') && !/事業所|企業|会員/u.test(text);
  if (offer.length === 0 || ownPost) return [];
  const here = workplaces(text, mentions);
  const byName = namesUs && (WITHIN_TOWN.test(text) || here.length === mentions.length);
  const byAuthor = author.some(({ by }) => by.kind === 'registry');
  const local = here.some(({ certainty }) => certainty === 'sure') || byName || byAuthor;
  if (!local || worksElsewhere(text, elsewhere)) return [];
  return [...offer, ...here].map((span) => words('local-jobs', span));
}

/** Who asks for the office, or takes it on himself, does not hold it. */
const NOT_IN_OFFICE = /自称|勝手に|なりたい|募集|応募|候補/u;

/** オ: about an ambassador, by the title that the pack gives. An author made to be taken for one is no evidence. */
function ambassador({ text, impersonates, post, options, words }: PostReading): ShareEvidence[] {
  if (impersonates !== undefined || NOT_IN_OFFICE.test(`${post.author.name}${text}`)) return [];
  return options.policy.pack.share.titles.flatMap((title) => {
    const start = text.indexOf(title);
    return start < 0 ? [] : [words('ambassador', { start, end: start + title.length })];
  });
}

/** ウ 「公共機関が認定又は紹介」: a public body speaks of a scheme's business here. */
function introducedBusiness({ text, author, mentions, options, words }: PostReading): ShareEvidence[] {
  if (!author.some(({ limb }) => limb === 'public-body')) return [];
  const businesses = options.registry.certifiedBusinesses.map(({ name }) => name.replace(/[((].{0,60}[))]$/u, ''));
  const named = [...businesses, ...(mentions.length > 0 ? options.policy.pack.share.schemes : [])];
  return named.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [words('certified-business', { start, end: start + name.length })];
  });
}
