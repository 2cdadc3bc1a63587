import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { packSchema } from '../../policy/schema.ts';
import { normalizeText } from '../../text/normalize.ts';
import { dictionaryForm } from '../dictionary-form.ts';
import type { Entry } from './ipadic.ts';

const rules = fileURLToPath(new URL('../../../rules/', import.meta.url));

const katakana = z.string().check(z.regex(/^[ァ-ヶー]+$/u));
const generalSchema = z.object({
  words: z.array(
    z.strictObject({
      surface: z.string(),
      reading: katakana,
      /** IPADIC's part of speech; 名詞,一般 where nothing is said. */
      pos: z.optional(z.string()),
      /** Inflects as this word of IPADIC, which ends in the same kana. */
      like: z.optional(z.string()),
      why: z.optional(z.string()),
    }),
  ),
});
const packLexiconSchema = z.object({ lexicon: packSchema.shape.lexicon });

export interface WordLists {
  readonly general: z.infer<typeof generalSchema>['words'];
  readonly packs: readonly z.infer<typeof packLexiconSchema>['lexicon'][];
}

/** A word to add, before it has a cost. */
export interface NewWord {
  readonly entry: Entry;
  /** Stays out where IPADIC already takes it apart into words that make sense. */
  readonly onlyIfBroken: boolean;
}

/** Cost of a word that is in the trie and still to be priced: no path leads through it. */
export const UNPRICED = 0x7f_ff;

/** Words as people write them down: general ones, and the places and terms of every pack. */
export function readWordLists(): WordLists {
  const packs = readdirSync(`${rules}packs`).filter((name) => name.endsWith('.json'));
  return {
    general: z.parse(generalSchema, readJson(`${rules}lexicon/dictionary-words.json`)).words,
    packs: packs.sort().map((name) => z.parse(packLexiconSchema, readJson(`${rules}packs/${name}`)).lexicon),
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What IPADIC lacks of the lists. */
export function newWords(lists: WordLists, ipadic: readonly Entry[]): { uninflected: NewWord[]; inflected: Entry[] } {
  const contexts = new Map(ipadic.map(({ feature, context }) => [feature, context]));
  const known = new Set(ipadic.map(({ surface }) => surface));
  const uninflected: NewWord[] = [];

  const add = (surface: string, reading: string, pos: string, onlyIfBroken: boolean): void => {
    const form = dictionaryForm(normalizeText(surface).normal);
    if (known.has(form)) return;
    known.add(form);
    const feature = [...pos.split(','), '*', '*', '*', '*', '*', '*'].slice(0, 6).join(',');
    const context = contexts.get(feature);
    if (context === undefined) throw new Error(`IPADIC has no word of the kind ${pos} (${surface})`);
    uninflected.push({ entry: { surface: form, context, cost: UNPRICED, feature, base: form, reading }, onlyIfBroken });
  };

  for (const word of lists.general) if (!word.like) add(word.surface, word.reading, word.pos ?? '名詞,一般', false);
  for (const { places, terms } of lists.packs) {
    for (const { surface, reading, kind } of places) {
      // A landscape's name is one thing even where its parts are words (地獄台).
      if (kind === 'landscape') add(surface, reading, '名詞,固有名詞,地域,一般', false);
      else if (kind === 'area') add(surface, reading, '名詞,固有名詞,地域,一般', true);
      else add(surface, reading, '名詞,固有名詞,一般', true);
    }
    for (const { surface, reading } of terms) add(surface, reading, '名詞,一般', true);
  }
  return {
    uninflected,
    inflected: lists.general.flatMap((word) => (word.like ? inflect(word, word.like, ipadic) : [])),
  };
}

/** Every form of `model` with the other word's stem in place of its own; costs come from the model. */
function inflect(word: { surface: string; reading: string }, model: string, ipadic: readonly Entry[]): Entry[] {
  const forms = ipadic.filter(({ base, feature }) => base === model && !feature.startsWith('名詞'));
  const modelReading = forms.find(({ surface }) => surface === model)?.reading;
  if (modelReading === undefined) throw new Error(`IPADIC has no ${model} (${word.surface})`);
  const stem = model.slice(0, -1);
  const stemReading = modelReading.slice(0, -1);
  return forms.map((form) => ({
    ...form,
    surface: word.surface.slice(0, -1) + form.surface.slice(stem.length),
    base: word.surface,
    reading: word.reading.slice(0, -1) + form.reading.slice(stemReading.length),
  }));
}
