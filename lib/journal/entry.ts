/**
 * 投稿記録: what is written down of a draft, a share or a comment, on this computer alone. No text unless the city turns
 * it on: a hash tells later whether a text is the one that was checked.
 */
import * as z from 'zod/mini';

const text = z.string();
const handle = z.string();

export const journalEvents = [
  'checked', // 「確認済み」 in the popup
  'held', // the gate stopped a post
  'proceeded', // a reason was given for what the gate held
  'posted', // the post button passed
  'share', // a repost was held or made
  'comment', // 「対応を記録」 of a comment under a post of ours (第4-6)
  'offer', // an 情報提供票 was taken up or declined (第4-2⑶)
] as const;

/** A finding as it is remembered: no quoted words, which could be personal data. */
export const recordedFindingSchema = z.object({
  ruleId: text,
  severity: z.enum(['note', 'caution', 'confirm']),
  clause: text,
  /** Scope under which a person had set it aside; undefined = open. */
  dismissed: z.optional(z.enum(['place', 'word', 'rule'])),
});

export type RecordedFinding = z.infer<typeof recordedFindingSchema>;

/** A finding without its words. */
export const recordedFinding = ({ ruleId, severity, clause }: RecordedFinding): RecordedFinding => ({
  ruleId,
  severity,
  clause,
});

/** What a context hands in; the journal adds sequence, officer and section, pack and chain. Times in milliseconds. */
export const journalInputSchema = z.object({
  event: z.enum(journalEvents),
  /** Moment of the event by this computer's clock. */
  at: z.number(),
  site: z.enum(['x', 'instagram']),
  /** Handle without `@`; '' = not known. */
  account: handle,
  kind: z.enum(['post', 'reply', 'quote', 'comment', 'repost']),
  /** The text itself; hashed by the journal, and kept only where the city turned that on. */
  text: z.optional(text),
  findings: z.array(recordedFindingSchema),
  /** Rules that had not answered when the button was pressed. */
  unchecked: z.array(text),
  /** Posting hours at the moment of publication. */
  outsideHours: z.boolean(),
  /** `unknown`: the page did not show it in words that we understand; nothing is then said of the hours. */
  scheduledAt: z.optional(z.union([z.number(), z.literal('unknown')])),
  category: z.optional(text),
  categoryReason: z.optional(text),
  reason: z.optional(text),
  checklist: z.optional(z.object({ done: z.array(text), missing: z.array(text) })),
  /** 決裁の記録 (第4-5ただし書). */
  approval: z.optional(z.object({ date: text, person: text, docNo: text })),
  /** The post of somebody else that a share, comment or reply is about. */
  subject: z.optional(z.object({ url: text, author: handle })),
  /** Limbs of 第4-6 for a comment, grounds of 第4-2⑷ for a share. */
  grounds: z.optional(z.array(text)),
  /** What was decided about a comment or an offer, in words. */
  decision: z.optional(text),
});
export type JournalInput = z.infer<typeof journalInputSchema>;
export type JournalEvent = JournalInput['event'];

export const journalEntrySchema = z.extend(z.omit(journalInputSchema, { text: true }), {
  /** 1, 2, 3 …: a gap is a sign of deletion. */
  seq: z.int(),
  officer: text,
  section: text,
  /** SHA-256 of the text, hex; '' where there was none. */
  textHash: text,
  /** Only where the city keeps texts. */
  text: z.optional(text),
  pack: z.object({ id: text, version: text }),
  /** Hash of the entry before (hex; '' for the first), and of this one with it: the chain. */
  previousHash: text,
  hash: text,
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
