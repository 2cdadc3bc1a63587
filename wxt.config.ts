import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ensureDictionary } from './lib/morphology/build/ensure-dictionary.ts';

/** The packed dictionary inside the extension. Not web accessible: only our own pages read it. */
const DICTIONARY = 'dictionary.bin';
/** The learned readers' weights, likewise: of drafts, of posts to share, of comments. */
const MODELS = ['drafts', 'shares', 'comments'] as const;
const modelFile = (task: (typeof MODELS)[number]): string => `${task}-model.bin`;

/**
 * twitter-text brings an old core-js, which looks for the global object by `Function('return this')` where `window` has
 * another `Math`: in Firefox's content scripts it has, and there that call is forbidden.
 */
const plainGlobal = {
  name: 'plain-global',
  transform: (_code: string, id: string) =>
    /\/core-js\/(?:library\/)?modules\/_global\.js$/.test(id) ? 'module.exports = globalThis;' : undefined,
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'lib/locales' },
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifestVersion: 3,
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(DICTIONARY, ...MODELS.map(modelFile));
    },
    'build:publicAssets': async (wxt, files) => {
      const absoluteSrc = await ensureDictionary({ report: (line) => wxt.logger.info(`Dictionary: ${line}`) });
      files.push({ absoluteSrc, relativeDest: DICTIONARY });
      for (const task of MODELS) {
        const absoluteSrc = fileURLToPath(new URL(`rules/models/${task}.bin`, import.meta.url));
        files.push({ absoluteSrc, relativeDest: modelFile(task) });
      }
      // The terms of IPADIC and kuromoji: every copy carries their notices.
      files.push({ absoluteSrc: fileURLToPath(new URL('NOTICE', import.meta.url)), relativeDest: 'NOTICE.txt' });
    },
  },
  vite: () => ({ plugins: [preact(), plainGlobal], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    action: { default_title: '__MSG_extensionName__' },
    // Alt+Shift is free of X, the browsers, Japanese input methods and NVDA.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commands_open__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_next__' },
      'dismiss-finding': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commands_dismiss__' },
    },
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'offscreen'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'shirube@mine-city.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
