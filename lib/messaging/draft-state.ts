/** What the popup asks of the tab in front, and what it may do there. Answered by the content script of a site. */
import * as z from 'zod/mini';

const text = z.string();
const severity = z.enum(['note', 'caution', 'confirm']);

const findingStateSchema = z.object({
  id: text,
  ruleId: text,
  severity,
  title: text,
  message: text,
  fix: text,
  clauseLabel: text,
  clauseText: text,
  /** The words in the draft; '' where the finding concerns no words. */
  quote: text,
  dismissed: z.boolean(),
});

const checkItemStateSchema = z.object({
  id: text,
  text,
  clauseLabel: text,
  when: z.enum(['always', 'media', 'share', 'emergency', 'official-view']),
  done: z.boolean(),
  /** It was done for an earlier text: what it is about has changed since. */
  stale: z.boolean(),
});

export const composerStateSchema = z.object({
  /** Name of the composer, unique in its tab. */
  name: text,
  site: z.enum(['x', 'instagram']),
  kind: z.enum(['post', 'reply', 'quote', 'comment']),
  focused: z.boolean(),
  empty: z.boolean(),
  account: z.object({ kind: z.enum(['city', 'field', 'unregistered', 'unknown']), handle: text, name: text }),
  /** The sentence about posting hours, in the screen's language; '' where nothing is known. */
  hours: z.object({ open: z.nullable(z.boolean()), text }),
  /** null on an unregistered account: nothing is checked there. `help`: what to do, where the state alone does not say it. */
  status: z.nullable(z.object({ state: z.enum(['checking', 'checked', 'partial', 'broken']), text, help: text })),
  findings: z.array(findingStateSchema),
  /** Content categories open to the account; `chosen` '' = none yet. */
  categories: z.array(z.object({ id: text, label: text, clauseLabel: text, asksReason: z.boolean(), hint: text })),
  chosen: z.object({ category: text, reason: text }),
  checklist: z.array(checkItemStateSchema),
  checklistRequired: z.boolean(),
  /** Where the account or a finding asks for the record of a decision (第4-5ただし書). */
  approval: z.object({ asked: z.boolean(), date: text, person: text, docNo: text }),
  /** What the officer still has to do before 「確認済み」: items, the category and its sentence. */
  missing: z.int(),
  /** 「確認済み」 was pressed for exactly this text. */
  confirmed: z.boolean(),
  /** Milliseconds until which the emergency category holds; 0 = off. */
  emergencyUntil: z.number(),
});
export type ComposerState = z.infer<typeof composerStateSchema>;

/** The self-check: which parts of the page answered, and how (no draft text). */
export const diagnosisSchema = z.object({
  site: z.enum(['x', 'instagram']),
  /** `idle`: no composer in use; `understood`; `fallbacks`: understood by second choices; `not-understood`. */
  state: z.enum(['idle', 'understood', 'fallbacks', 'not-understood']),
  /** `level`: the alternative that answered, 0 = the best; null = none did, which matters where the row is `needed`. */
  rows: z.array(
    z.object({
      name: text,
      level: z.nullable(z.number()),
      alternatives: z.number(),
      needed: z.boolean(),
      note: text,
    }),
  ),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

export const pageStateSchema = z.object({
  composers: z.array(composerStateSchema),
  diagnosis: diagnosisSchema,
  /** The account's own profile page: whether the no-reply notice and the policy link stand there (第4-2⑹). */
  profile: z.nullable(z.object({ handle: text, notice: z.boolean(), policyLink: z.boolean() })),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** What the popup may do in the tab. */
export const pageActSchema = z.object({
  composer: text,
  act: z.discriminatedUnion('type', [
    z.object({ type: z.literal('show'), finding: text }),
    z.object({ type: z.literal('tick'), item: text, done: z.boolean() }),
    z.object({ type: z.literal('category'), id: text, reason: text }),
    z.object({ type: z.literal('approval'), date: text, person: text, docNo: text }),
    z.object({ type: z.literal('end-emergency') }),
    z.object({ type: z.literal('confirm') }),
  ]),
});
export type PageAct = z.infer<typeof pageActSchema>;
