import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendControl, serveControl } from '../../../lib/messaging/control.ts';
import type { Sender } from '../../../lib/messaging/sender.ts';

const self = { id: 'own', baseUrl: 'chrome-extension://own/' };
const site: Sender = { id: 'own', url: 'https://x.com/home' };

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean;

/** The part of `chrome.runtime` that carries messages. `sender` is what the browser would say. */
function fakeRuntime(): { sender: Sender; answerWith: ((message: unknown) => unknown) | undefined } {
  const listeners = new Set<Listener>();
  const runtime = {
    lastError: undefined as { message: string } | undefined,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    sendMessage(message: unknown, respond: (answer: unknown) => void) {
      const sent: unknown = JSON.parse(JSON.stringify(message));
      if (fake.answerWith) respond(fake.answerWith(sent));
      else if (![...listeners].some((listener) => listener(sent, fake.sender, respond))) {
        runtime.lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
        respond(undefined);
        runtime.lastError = undefined;
      }
    },
  };
  const fake = { sender: site, answerWith: undefined as ((message: unknown) => unknown) | undefined };
  vi.stubGlobal('chrome', { runtime });
  return fake;
}

let runtime: ReturnType<typeof fakeRuntime>;
let stop: (() => void) | undefined;
beforeEach(() => {
  runtime = fakeRuntime();
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.unstubAllGlobals();
});

describe('control messages', () => {
  test('a handler answers our content script', async () => {
    let started = 0;
    stop = serveControl('startAnalyser', () => (started++, null), self);
    expect(await sendControl('startAnalyser', undefined)).toEqual({ ok: true, value: null });
    expect(started).toBe(1);
  });

  test('strangers are refused, and the handler does not run', async () => {
    const handler = vi.fn(() => null);
    stop = serveControl('startAnalyser', handler, self);
    runtime.sender = { id: 'own', url: 'https://evil.example/' };
    expect(await sendControl('startAnalyser', undefined)).toEqual({ ok: false, error: 'forbidden' });
    expect(handler).not.toHaveBeenCalled();
  });

  test('a message that does not fit gets an error value', async () => {
    const handler = vi.fn(() => null);
    stop = serveControl('startAnalyser', handler, self);
    // @ts-expect-error The contract forbids it; a page of another version could still send it.
    expect(await sendControl('startAnalyser', { pretty: 'please' })).toEqual({ ok: false, error: 'bad-message' });
    expect(handler).not.toHaveBeenCalled();
  });

  test('a handler that throws gives an error value without its cause', async () => {
    stop = serveControl('startAnalyser', () => Promise.reject(new Error('市役所の下書き')), self);
    expect(await sendControl('startAnalyser', undefined)).toEqual({ ok: false, error: 'failed' });
  });

  test('where nobody listens', async () => {
    expect(await sendControl('startAnalyser', undefined)).toEqual({ ok: false, error: 'unreachable' });
  });

  test.each([undefined, null, 'yes', { res: 'yes' }, { res: { ok: true, value: 'yes' } }, { res: { ok: false } }])(
    'an answer that does not fit is no success: %j',
    async (answer) => {
      runtime.answerWith = () => answer;
      expect(await sendControl('startAnalyser', undefined)).toMatchObject({ ok: false });
    },
  );

  test('nothing is logged', async () => {
    const methods = (['log', 'debug', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    stop = serveControl('startAnalyser', () => null, self);
    await sendControl('startAnalyser', undefined);
    for (const method of methods) expect(method).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
