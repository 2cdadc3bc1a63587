/** Control messages: all that contexts ask of one another. The analysis of drafts has a port of its own. */
import * as z from 'zod/mini';
import { messagesSchema, type Messages, type ScreenLanguage } from '../locales/messages-schema.ts';
import { journalInputSchema, type JournalInput } from '../journal/entry.ts';
import { type PageAct, pageActSchema, type PageState, pageStateSchema } from './draft-state.ts';
import type { Caller } from './sender.ts';

/** A page of the options, and what to open or fill in there: `registry`, `add`, site, handle, name. */
const optionsPlaceSchema = z.object({
  page: z.enum(['accounts', 'forms', 'registry', 'policy', 'words', 'journal', 'settings', 'diagnosis']),
  path: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(6)),
});
export type OptionsPlace = z.infer<typeof optionsPlaceSchema>;

/** As named in the manifest: to the panel, to its next finding, この箇所は問題なし. */
export const pageCommands = ['open-panel', 'next-finding', 'dismiss-finding'] as const;
export type PageCommand = (typeof pageCommands)[number];

export interface ControlMessages {
  /** Have the tokenizer's host open; answered once it listens. */
  startAnalyser: { request: undefined; reply: null };
  /** The screen's strings in a language that is not the browser's. To the background, which can read the package. */
  strings: { request: ScreenLanguage; reply: Messages };
  /** Write into the journal. To the background, which has its database. */
  record: { request: JournalInput; reply: null };
  /** Open findings of the tab, for the number on the icon; null = none to show. To the background. */
  badge: { request: { count: number; severity: 'note' | 'caution' | 'confirm' } | null; reply: null };
  /** Open the options in a tab of their own. To the background: a page of a site may not. */
  openOptions: { request: OptionsPlace; reply: null };
  /** What is being written in the tab. To a tab. */
  pageState: { request: undefined; reply: PageState };
  /** Do something there; answers with the state after it. To a tab. */
  pageAct: { request: PageAct; reply: PageState };
  /** A keyboard command of the extension. To the tab in front. */
  command: { request: PageCommand; reply: null };
}
export type ControlType = keyof ControlMessages;
export type ControlRequest<T extends ControlType> = ControlMessages[T]['request'];
export type ControlReply<T extends ControlType> = ControlMessages[T]['reply'];

interface MessageContract<Request, Reply> {
  readonly request: z.ZodMiniType<Request>;
  readonly reply: z.ZodMiniType<Reply>;
  /** Who may send it. */
  readonly from: readonly Exclude<Caller, 'stranger'>[];
}

export const controlContract: {
  readonly [T in ControlType]: MessageContract<ControlRequest<T>, ControlReply<T>>;
} = {
  startAnalyser: { request: z.undefined(), reply: z.null(), from: ['site', 'page'] },
  strings: { request: z.enum(['ja', 'en']), reply: messagesSchema, from: ['site'] },
  record: { request: journalInputSchema, reply: z.null(), from: ['site', 'page'] },
  badge: {
    request: z.nullable(z.object({ count: z.int(), severity: z.enum(['note', 'caution', 'confirm']) })),
    reply: z.null(),
    from: ['site'],
  },
  openOptions: { request: optionsPlaceSchema, reply: z.null(), from: ['site'] },
  pageState: { request: z.undefined(), reply: pageStateSchema, from: ['page'] },
  pageAct: { request: pageActSchema, reply: pageStateSchema, from: ['page'] },
  command: { request: z.enum(pageCommands), reply: z.null(), from: ['page'] },
};

/**
 * `bad-message`: does not fit the contract; `forbidden`: not for this sender; `failed`: the handler threw;
 * `unreachable`: nobody answered (the background is being updated, or this page outlived its extension).
 */
const controlErrors = ['bad-message', 'forbidden', 'failed', 'unreachable'] as const;
export type ControlError = (typeof controlErrors)[number];

export type ControlResult<T extends ControlType> =
  { readonly ok: true; readonly value: ControlReply<T> } | { readonly ok: false; readonly error: ControlError };

/** What crosses between contexts in answer to a control message. */
export const controlAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(controlErrors) }),
]);
export type ControlAnswer = z.infer<typeof controlAnswerSchema>;
