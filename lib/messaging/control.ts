import { defineExtensionMessaging, type RemoveListenerCallback } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  controlAnswerSchema,
  controlContract,
  type ControlAnswer,
  type ControlError,
  type ControlReply,
  type ControlRequest,
  type ControlResult,
  type ControlType,
} from './control-contract.ts';
import { callerOf, type Self } from './sender.ts';

/** To the library every message is unknown: what it carries is checked here. No logger: it would print what is sent. */
const messenger = defineExtensionMessaging<Record<string, (request: unknown) => unknown>>();

/** Sends to the background, or to the content script of a tab. Never rejects. */
export async function sendControl<T extends ControlType>(
  type: T,
  request: ControlRequest<T>,
  tabId?: number,
): Promise<ControlResult<T>> {
  const sent = tabId === undefined ? messenger.sendMessage(type, request) : sendToTab(tabId, type, request);
  const raw: unknown = await sent.catch(() => failure('unreachable'));
  const answer = z.safeParse(controlAnswerSchema, raw);
  if (!answer.success) return failure('bad-message');
  if (!answer.data.ok) return answer.data;
  const reply = z.safeParse(controlContract[type].reply, answer.data.value);
  return reply.success ? { ok: true, value: reply.data } : failure('bad-message');
}

const tabAnswerSchema = z.object({ res: z.unknown() });

/**
 * As the library would, whose listener answers, and in its envelope (the `id` is for its log). But by the browser's promise: the
 * library leaves `lastError` unread, and so every tab without our content script would write an error into the console.
 */
async function sendToTab(tabId: number, type: ControlType, data: unknown): Promise<unknown> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { id: 0, type, data, timestamp: Date.now() });
  const parsed = z.safeParse(tabAnswerSchema, answer);
  return parsed.success ? parsed.data.res : failure('unreachable');
}

/**
 * Answers one type of message, in the background or in a page. Call it while the script starts: the browser wakes a background only
 * for listeners that were there then. A bad or forbidden message gets an error value, and so does one whose handler throws.
 */
export function serveControl<T extends ControlType>(
  type: T,
  handle: (request: ControlRequest<T>, tabId: number | undefined) => ControlReply<T> | Promise<ControlReply<T>>,
  self: Self,
): RemoveListenerCallback {
  const { request: schema, from } = controlContract[type];
  return messenger.onMessage(type, async ({ data, sender }): Promise<ControlAnswer> => {
    const caller = callerOf(sender, self);
    if (caller === 'stranger' || !from.includes(caller)) return failure('forbidden');
    const request = z.safeParse(schema, data);
    if (!request.success) return failure('bad-message');
    try {
      return { ok: true, value: await handle(request.data, sender.tab?.id) };
    } catch {
      // The cause stays here: it could quote what was sent.
      return failure('failed');
    }
  });
}

function failure(error: ControlError): { ok: false; error: ControlError } {
  return { ok: false, error };
}
