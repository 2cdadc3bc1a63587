import { readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which folder may import from which (DESIGN §2). A folder that is not listed may import nothing of the project.
 * The pure parts compile without DOM types besides (tsconfig.pure.json).
 */
const PURE = ['lib/engine', 'lib/text', 'lib/calendar', 'lib/policy'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/policy': ['lib/text'],
  'lib/calendar': ['lib/policy', 'lib/text'],
  // The tokenizer's interface only: the engine never loads a dictionary.
  'lib/engine': ['lib/text', 'lib/policy', 'lib/calendar', 'lib/morphology/token.ts'],
  'lib/morphology': ['lib/morphology/build'],
  // Runs while building: reads words from rules/lexicon and rules/packs as files.
  'lib/morphology/build': ['lib/morphology', 'lib/policy', 'lib/text'],
  rules: [...PURE, 'lib/morphology/token.ts'],
  'lib/sites': ['lib/engine'],
  'lib/journal': ['lib/calendar', 'lib/engine', 'lib/policy', 'lib/storage'],
  'lib/messaging': ['lib/engine', 'lib/policy', 'lib/morphology', 'lib/journal', 'lib/storage', 'lib/locales', 'rules'],
  'lib/storage': ['lib/engine', 'lib/policy', 'rules/packs'],
  // Other people's posts on a page: repost hints, comment marks, profile notice.
  'lib/posts': [...PURE, 'lib/sites', 'lib/messaging', 'lib/journal', 'lib/compose', 'components', 'rules'],
  // What the pages of the extension itself share below their views: hand-off, forms, reminders.
  'lib/desk': [...PURE, 'lib/storage', 'lib/journal', 'lib/messaging'],
  'lib/compose': [
    'lib/sites',
    'lib/engine',
    'lib/messaging',
    'lib/journal',
    'lib/text',
    'lib/policy',
    'lib/calendar',
    'lib/locales',
    'lib/storage',
    'components',
    'rules',
  ],
  components: [
    'lib/journal/entry.ts',
    'lib/journal/filter.ts',
    'lib/journal/summary.ts',
    'lib/messaging/draft-state.ts',
    'lib/engine',
    'lib/policy',
    'lib/locales',
    'lib/calendar',
    'lib/desk',
    'lib/storage/schema.ts',
  ],
  'lib/locales': [],
  'lib/cli': ['lib', 'rules', 'tests/corpus'],
  entrypoints: ['lib', 'rules', 'components'],
};

const root = resolve(import.meta.dirname, '../..');
const files = ['lib', 'rules', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);
const IMPORT = /^\s*(?:import|export)\s[^'"]*?from\s+'(\.[^']+)'|^\s*import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm;

function partOf(path: string): string {
  return (
    Object.keys(ALLOWED)
      .sort((a, b) => b.length - a.length)
      .find((part) => path === part || path.startsWith(`${part}/`)) ?? path
  );
}
function importsOf(file: string): string[] {
  return [...readFileSync(resolve(root, file), 'utf8').matchAll(IMPORT)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1] ?? match[2] ?? match[3] ?? '')),
  );
}

describe('import directions', () => {
  test('the walk sees the project', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(30);
  });
  test.each(files)('%s', (file) => {
    const part = partOf(file);
    const forbidden = importsOf(file).filter(
      (target) =>
        partOf(target) !== part &&
        !(ALLOWED[part] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`)),
    );
    expect(forbidden).toEqual([]);
  });
});
