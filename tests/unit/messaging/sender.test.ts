import { expect, test } from 'vitest';
import { callerOf, type Caller, type Sender } from '../../../lib/messaging/sender.ts';

const self = { id: 'own', baseUrl: 'chrome-extension://own/' };

test.each<[Caller, string, Sender | undefined]>([
  ['site', 'our content script on X', { id: 'own', url: 'https://x.com/compose/post' }],
  ['site', 'on the old address of X', { id: 'own', url: 'https://twitter.com/home' }],
  ['site', 'on Instagram', { id: 'own', url: 'https://www.instagram.com/' }],
  ['page', 'our own page', { id: 'own', url: 'chrome-extension://own/popup.html' }],
  ['stranger', 'another extension on X', { id: 'other', url: 'https://x.com/home' }],
  ['stranger', 'another extension with our address', { id: 'other', url: 'chrome-extension://own/popup.html' }],
  ['stranger', 'a site that only looks like X', { id: 'own', url: 'https://x.com.example/home' }],
  ['stranger', 'an address that only begins like ours', { id: 'own', url: 'chrome-extension://owner/popup.html' }],
  ['stranger', 'a user name that looks like a host', { id: 'own', url: 'https://x.com@example.com/' }],
  ['stranger', 'X without encryption', { id: 'own', url: 'http://x.com/home' }],
  ['stranger', 'no address', { id: 'own' }],
  ['stranger', 'no address at all', { id: 'own', url: 'about:blank' }],
  ['stranger', 'what is no address', { id: 'own', url: 'x.com' }],
  ['stranger', 'nobody', undefined],
])('%s: %s', (caller, _, sender) => expect(callerOf(sender, self)).toBe(caller));
