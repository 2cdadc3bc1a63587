/** Drafts of any length in the style of real posts: our own training drafts, one after the other. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draftCaseSchema, readJsonl } from '../../lib/cli/input.ts';

const FOLDER = fileURLToPath(new URL('../corpus/train/', import.meta.url));

let known: readonly string[] | undefined;
function trainingDrafts(): readonly string[] {
  return (known ??= readdirSync(FOLDER)
    .filter((file) => /^drafts-.*\.jsonl$/.test(file))
    .flatMap((file) => readJsonl(FOLDER + file, draftCaseSchema).map(({ text }) => text)));
}

/** `count` different drafts of `length` UTF-16 units each (one less where an emoji would be cut in two). */
export function draftsOf(length: number, count: number): string[] {
  const texts = trainingDrafts();
  // Far apart, so that they come from different authors.
  const step = Math.floor(texts.length / count);
  return Array.from({ length: count }, (_, index) => {
    let draft = '';
    for (let next = index * step; draft.length < length; next += 1) draft += `${texts[next % texts.length]!}\n`;
    return draft.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
  });
}
