import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the built extension asks for and holds (DESIGN §4: least permission, no network, no remote code). */
const built = join(import.meta.dirname, '../../.output/chrome-mv3');
const manifest: unknown = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));

describe('the built manifest', () => {
  test('asks for storage and the offscreen document, and for nothing else', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'offscreen'],
      default_locale: 'ja',
      storage: { managed_schema: 'managed_schema.json' },
    });
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
  });
  test('runs on the two sites alone, before the page', () => {
    expect(manifest).toHaveProperty('content_scripts', [
      { matches: ['https://www.instagram.com/*'], run_at: 'document_start', js: ['content-scripts/instagram.js'] },
      { matches: ['https://twitter.com/*', 'https://x.com/*'], run_at: 'document_start', js: ['content-scripts/x.js'] },
    ]);
  });
  test('its pages load and reach nothing but the extension', () => {
    expect(manifest).toHaveProperty(
      'content_security_policy.extension_pages',
      expect.stringMatching(/^default-src 'none'; script-src 'self';.* connect-src 'self';/),
    );
  });
});

test.each([
  'dictionary.bin',
  'drafts-model.bin',
  'shares-model.bin',
  'comments-model.bin',
  'NOTICE.txt',
  'managed_schema.json',
  '_locales/ja/messages.json',
  '_locales/en/messages.json',
  'offscreen.html',
])('the package holds %s', (file) => {
  expect(existsSync(join(built, file))).toBe(true);
});

test('no script carries the rules’ cases, evaluates text or loads another origin’s script', () => {
  const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of scripts) {
    const source = readFileSync(join(built, file), 'utf8');
    expect(source).not.toMatch(/\beval\(|\bFunction\(|importScripts\(/);
    // A case of rules/privacy.ts.
    expect(source).not.toContain('mika.oyama1988');
  }
});
