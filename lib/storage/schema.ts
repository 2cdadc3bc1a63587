/**
 * What the extension keeps in `storage.local`, each under a key of its own with a version. No secrets: there is no field
 * for a password anywhere, and a value that looks like one is refused before it gets here (第4-3⑶).
 */
import * as z from 'zod/mini';
import { accountSchema, hoursSchema, idSchema, packSchema, siteSchema } from '../policy/schema.ts';

const text = z.string();
/** Milliseconds since the epoch. */
const moment = z.number();
/** YYYY-MM-DD or ''. */
const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'date'));

export const settingsSchema = z.object({
  sites: z.object({ x: z.boolean(), instagram: z.boolean() }),
  /** Rule ids that this computer's user switched off. */
  disabledRules: z.array(idSchema),
  appearance: z.enum(['page', 'light', 'dark']),
  /** `browser`: as the browser's own language. */
  language: z.enum(['browser', 'ja', 'en']),
  badge: z.boolean(),
  shareHints: z.boolean(),
  commentMarks: z.boolean(),
  /** undefined = as the pack says. */
  journalText: z.optional(z.boolean()),
  journalRetentionDays: z.optional(z.int().check(z.positive())),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Who sits at this computer: typed once, or managed. */
export const officerSchema = z.object({ name: text, section: text });
export type Officer = z.infer<typeof officerSchema>;

/** 別記様式第１号: exactly its four items, and the two conditions of 第4-1⑵. */
export const applicationSchema = z.object({
  date: day,
  department: text,
  applicant: text,
  /** ⑴ SNSの種類 */
  service: text,
  /** ⑵ 発信情報の内容 */
  content: text,
  categories: z.array(text),
  /** ⑶ 登録情報: never a password, only how and when it was handed over. */
  registration: z.object({
    handle: text,
    url: text,
    title: text,
    mail: text,
    credentialMethod: text,
    credentialDate: day,
  }),
  /** ⑷ コメント等への対応方針 */
  commentPolicy: z.object({ default: z.enum(['no', 'some', 'yes']), text }),
  /** 第4-1⑵: information that many ask for, and that needs a channel of its own. */
  demand: text,
  necessity: text,
});
export type Application = z.infer<typeof applicationSchema>;

/** 別記様式第２号 */
export const approvalSchema = z.object({
  number: text,
  date: day,
  approver: text,
  conditions: text,
  /** Posting hours of its own, where the conditions grant them; left out = the city's. */
  hours: z.optional(hoursSchema.shape.weekly),
});
export type Approval = z.infer<typeof approvalSchema>;

/** An account as the department keeps it: its live rules, and the papers they rest on. */
export const accountRecordSchema = z.object({
  account: accountSchema,
  application: z.optional(applicationSchema),
  approval: z.optional(approvalSchema),
  /** Reviews that reminders count from. */
  reviewedOn: z.optional(day),
  twoFactorCheckedOn: z.optional(day),
  history: z.array(z.object({ at: moment, state: text, by: text })),
});
export type AccountRecord = z.infer<typeof accountRecordSchema>;
/** Records by account id; an id that the pack has too stands for the pack's entry. */
export const accountsSchema = z.array(accountRecordSchema);

/** The registry's entry of this computer: what the policy's registry has, and what it rests on. */
export const registryEntrySchema = z.object({
  kind: z.enum(['publicBodies', 'certifiedBusinesses', 'ambassadors']),
  site: siteSchema,
  handle: text,
  name: text,
  /** For certified businesses: under which scheme. */
  scheme: text,
  evidenceUrl: text,
  /** Last confirmed on. */
  checkedOn: day,
});
export type RegistryEntry = z.infer<typeof registryEntrySchema>;
export const registryEntriesSchema = z.array(registryEntrySchema);

/** Packs imported on this computer; the shipped ones are not stored. `active`: id of the pack in force, shipped or not. */
export const packsSchema = z.object({ active: text, imported: z.array(packSchema) });
export type StoredPacks = z.infer<typeof packsSchema>;

/** Words that the department adds to the active pack's lexicon, for all accounts ('') or for one, by its id. */
export const wordsSchema = z.array(
  z.object({
    term: text.check(z.minLength(1)),
    rule: idSchema,
    why: text,
    effect: z.enum(['allowed', 'flagged']),
    account: z.union([idSchema, z.literal('')]),
  }),
);
export type DepartmentWords = z.infer<typeof wordsSchema>;

/** What is looked after month by month, by account id. */
export const upkeepSchema = z.record(text, z.object({ profileCheckedOn: day }));
export type Upkeep = z.infer<typeof upkeepSchema>;

/** Until when (milliseconds) an account's drafts count as emergency information, by handle. */
export const emergenciesSchema = z.record(text, moment);
export type Emergencies = z.infer<typeof emergenciesSchema>;

export const offerSchema = z.object({
  id: text,
  section: text,
  contact: text,
  subject: text,
  body: text,
  when: text,
  place: text,
  audience: text,
  url: text,
  images: text,
  imageRights: text,
  wishedDate: day,
  createdAt: moment,
});
/** 情報提供票 (第4-2⑶), and what became of it. */
export type Offer = z.infer<typeof offerSchema>;
/** Sheets that this section writes, newest first. */
export const outboxSchema = z.array(offerSchema);
export const inboxSchema = z.array(
  z.object({
    offer: offerSchema,
    receivedAt: moment,
    outcome: z.optional(z.object({ at: moment, result: z.enum(['posted', 'declined']), reason: text })),
  }),
);
export type Outbox = z.infer<typeof outboxSchema>;
export type Inbox = z.infer<typeof inboxSchema>;

/** What the administrator sets (DESIGN §3.7): defaults that a person may change, and enforced values that they may not. */
const managedValues = z.partial(
  z.object({
    sites: settingsSchema.shape.sites,
    disabledRules: z.array(idSchema),
    officer: officerSchema,
    journalText: z.boolean(),
    journalRetentionDays: z.int().check(z.positive()),
    shareHints: z.boolean(),
    commentMarks: z.boolean(),
  }),
);
export const managedSchema = z.object({
  defaults: z.optional(managedValues),
  enforced: z.optional(managedValues),
  /** The whole pack as one JSON string: Chromium's policy schema would drop what it does not know. */
  policyPackJson: z.optional(text),
});
export type Managed = z.infer<typeof managedSchema>;
