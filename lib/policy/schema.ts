/**
 * 方針パック: a city's policy as pure data (DESIGN §3.6). No expressions: nothing in a pack is ever run, and every
 * word list in it is plain text, compared after NFKC. Precedence when merged: pack < account (resolve.ts).
 * The message given to a format check is a key of `formats` in issue-text.ts, which says in words what is asked.
 */
import * as z from 'zod/mini';

/** YYYY-MM-DD; that the day exists is for the lint. */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'));
/** MM-DD */
const monthDay = z.string().check(z.regex(/^\d{2}-\d{2}$/, 'month-day'));
/** HH:MM, 24 hours */
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock-time'));
const text = z.string().check(z.minLength(1));
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'id'));
const id = idSchema;
const requirementKey = z.string().check(z.regex(/^R[1-9]\d*$/, 'requirement'));
const municipalityCode = z.string().check(z.regex(/^\d{5,6}$/, 'municipality-code'));
const url = z.string().check(z.regex(/^https:\/\/[^\s]+$/, 'url'));
/** A host name; it stands for itself and everything under it. */
const domain = z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'domain'));
/** Half-width digits in groups joined by hyphens; `*` stands for any digit. */
const phonePattern = z.string().check(z.regex(/^[\d*]+(-[\d*]+)*$/, 'phone'));
const katakana = z.string().check(z.regex(/^[ァ-ヶー]+$/, 'katakana'));
const days = z.int().check(z.positive());

export const siteSchema = z.enum(['x', 'instagram']);
export const severitySchema = z.enum(['note', 'caution', 'confirm']);
const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** A clause of the policy with its own words (原文のまま) and the requirement keys (R1…R64) that rest on it. */
export const clauseSchema = z.object({
  id,
  /** As an officer would cite it: 第4-4⑷イ */
  label: text,
  /** The clause's own heading, where it has one beside its text: 投稿時間 */
  heading: z.optional(text),
  text,
  requirements: z.array(requirementKey),
});

/** Posting hours. A day that is not listed has none. */
export const hoursSchema = z.object({
  clause: id,
  weekly: z.partialRecord(weekdaySchema, z.object({ from: clockTime, to: clockTime })),
  /** Whether the closing minute's own second (17:15:00) still counts. */
  endInclusive: z.boolean(),
  /** Content categories for which hours fall silent. */
  exempt: z.array(id),
  /** Whether the policy itself has the proviso 「それ以外の時間でも発信する場合がある」, to be quoted beside the warning. */
  proviso: z.boolean(),
  /** One-tap reasons offered beside the warning. */
  reasons: z.array(text),
});

export const holidaysSchema = z.object({
  /** 国民の祝日に関する法律に規定する休日, substitutes and 国民の休日 included. */
  national: z.boolean(),
  /** Every year, e.g. 12-29 … 01-03; both ends included; may run over the new year. */
  ranges: z.array(z.object({ from: monthDay, to: monthDay, name: text })),
  /** Closed as well: every year (MM-DD) or once (YYYY-MM-DD). */
  extra: z.array(z.object({ date: z.union([isoDate, monthDay]), name: text })),
  /** Open although they would be closed (臨時開庁). */
  open: z.array(z.object({ date: isoDate, name: text })),
  source: text,
  /** Equinoxes are fixed one year ahead; after this day the table is computed and the screen says so. */
  dataUntil: isoDate,
});

export const replySchema = z.object({
  clause: id,
  default: z.enum(['no', 'some', 'yes']),
  /** What is answered all the same, in words for the screen (出雲市: 日時等の問合せ). */
  exceptions: z.array(text),
  /** 連投: going on a thread of one's own is no reply. */
  ownThread: z.enum(['allow', 'warn']),
  /** The notice in the profile: required or not, words by which it is recognised, a text to offer. */
  notice: z.object({ required: z.boolean(), patterns: z.array(text), template: text }),
});

/** Public contacts of the city or of one account: never personal data. */
export const contactsSchema = z.object({
  phones: z.array(phonePattern),
  mailDomains: z.array(domain),
  addresses: z.array(text),
});

/** A rule's setting in a pack or for one account; what is left out stays as it was. */
export const ruleSettingSchema = z.object({
  enabled: z.optional(z.boolean()),
  severity: z.optional(severitySchema),
  clause: z.optional(id),
});

/** What an account may set for itself (個別に定めるもの, 第4-3). */
export const overridesSchema = z.object({
  hours: z.optional(hoursSchema),
  reply: z.optional(replySchema),
  /** The categories this account is for (様式第1号 ⑵). */
  categories: z.optional(z.array(id)),
  /** Rules switched off or given another level for this account alone. */
  rules: z.optional(z.record(id, ruleSettingSchema)),
  /** Added to the city's own. */
  contacts: z.optional(contactsSchema),
  checklistRequired: z.optional(z.boolean()),
});

export const accountSchema = z.object({
  id,
  site: siteSchema,
  /** Compared without case, width and leading `@` (handles.ts). */
  handle: text,
  name: text,
  kind: z.enum(['city', 'field']),
  department: text,
  /** 下書き → 届出 → 承認 → 運用中 → 変更 → 廃止 */
  state: z.enum(['draft', 'submitted', 'approved', 'active', 'changing', 'retired']),
  url: z.optional(url),
  /** The clause that names the account, for one set up by the policy itself. */
  clause: z.optional(id),
  overrides: overridesSchema,
});

const placeSchema = z.object({
  surface: text,
  reading: katakana,
  kind: z.enum(['landscape', 'area', 'facility']),
  /** Borne by places elsewhere as well (別府, 伊佐): no tie to the city by itself. */
  ambiguous: z.optional(z.boolean()),
});

/** A word of the city or of one department (第8 課長が定める事項); `account`: id of the only account it is for. */
const wordSchema = z.object({ term: text, rule: id, why: text, account: z.optional(id) });

/** The thirteen limbs of 第4-6, in the policy's order. */
export const removalReasonIds = [
  'defamation',
  'discrimination',
  'religion-politics',
  'illegal',
  'rumor',
  'advocacy',
  'ip',
  'privacy',
  'impersonation',
  'malware',
  'obscene',
  'alteration',
  'spam',
] as const;

export const packSchema = z.object({
  schema: z.literal(1),
  id,
  name: text,
  municipality: z.object({
    name: text,
    prefecture: text,
    /** 全国地方公共団体コード; null = 要確認 */
    code: z.nullable(municipalityCode),
  }),
  /** Days of enforcement, rising; the pack's content is that of the last one. */
  versions: z.array(z.object({ effectiveFrom: isoDate, label: text })).check(z.minLength(1)),
  clauses: z.array(clauseSchema).check(z.minLength(1)),
  roles: z.object({ owner: text, approver: text, decider: text }),
  platforms: z.partialRecord(
    siteSchema,
    z.object({
      enabled: z.boolean(),
      /** Site limits are data: they change. */
      limits: z.object({ length: z.int().check(z.positive()), hashtags: z.nullable(z.int()) }),
    }),
  ),
  /** Services the policy covers and this extension does not read: said so on screen, offered in the forms. */
  otherServices: z.array(text),
  accounts: z.array(accountSchema),
  hours: hoursSchema,
  holidays: holidaysSchema,
  reply: replySchema,
  share: z.object({
    clause: id,
    /** The limbs ア–カ of 第4-2⑷, in order. */
    limbs: z.array(
      z.object({
        id: z.enum(['landscape', 'public-body', 'certified-business', 'local-jobs', 'ambassador', 'other']),
        clause: id,
        label: text,
      }),
    ),
    /** Schemes under which a public body certifies or introduces a business. */
    schemes: z.array(text),
    /** How an ambassador of the city is called: 「ふるさと交流大使」. */
    titles: z._default(z.array(text), []),
  }),
  content: z.object({
    /** Categories ア–キ of 第4-2⑵, in order; `asksReason`: choosing it asks for one sentence; `hint`: what to look at. */
    categories: z.array(z.object({ id, clause: id, label: text, asksReason: z.boolean(), hint: z.optional(text) })),
    requireCategory: z.boolean(),
    /** What every post ends with; ○ stands for words to be filled in: 「（担当：○○）」. null = nothing. */
    signature: z.nullable(text),
    /** Profit-making, advertising and soliciting content. */
    advertising: z.enum(['allowed', 'banned']),
  }),
  /** By rule id: level and clause as the policy's own wording asks. A rule not listed keeps its own. */
  rules: z.record(id, ruleSettingSchema),
  approval: z.object({
    clause: id,
    default: z.enum(['none', 'always']),
    recordFields: z.array(z.enum(['date', 'person', 'docNo'])),
  }),
  contacts: contactsSchema,
  urls: z.object({
    ownDomains: z.array(domain),
    shorteners: z.array(domain),
    allowed: z.array(domain),
  }),
  /** Names of the city's places and terms: for the dictionary, for landscape evidence, for the tie to the city. */
  lexicon: z.object({
    places: z.array(placeSchema),
    terms: z.array(z.object({ surface: text, reading: katakana })),
    /** A finding of `rule` on such a word is silenced; for one account only where `account` names it. */
    allowed: z.array(wordSchema),
    /** Such a word is itself a finding of `rule`, at 注意 at most. */
    flagged: z.array(wordSchema),
  }),
  elections: z.array(z.object({ name: text, from: isoDate, to: isoDate })),
  emergency: z.object({ category: id, autoOffHours: z.number().check(z.positive()) }),
  checklist: z.array(
    z.object({
      id,
      text,
      when: z.enum(['always', 'media', 'share', 'emergency', 'official-view']),
      clause: id,
      /** What a change of asks for another look; by `when` where it is left out (lib/engine/checklist.ts). */
      about: z.optional(z.enum(['account', 'text', 'media', 'quoted', 'post'])),
    }),
  ),
  forms: z.object({
    application: z.object({ title: text, items: z.array(text), draftLayout: z.boolean() }),
    approval: z.object({ title: text, draftLayout: z.boolean() }),
  }),
  /** The thirteen limbs of 第4-6. */
  removalReasons: z.array(
    z.object({
      id: z.enum(removalReasonIds),
      clause: id,
      label: text,
    }),
  ),
  /** Reminders for the accounts themselves, in days; null where the policy sets none. */
  upkeep: z.object({ credentialRotationDays: z.nullable(days), dormantDays: z.nullable(days) }),
  journal: z.object({ storeText: z.boolean(), retentionDays: days }),
  /** 課長が定める事項 (第8). */
  supplements: z.array(z.object({ date: isoDate, by: text, text })),
  /** Asked of the city and not yet answered: shown as 要確認, never invented. `affects`: paths in this pack. */
  openQuestions: z.array(z.object({ id, question: text, assumed: text, affects: z.array(text) })),
});

export const registrySchema = z.object({
  publicBodies: z.array(z.object({ handle: text, site: siteSchema, name: text })),
  certifiedBusinesses: z.array(z.object({ handle: text, site: siteSchema, name: text, scheme: text })),
  ambassadors: z.array(z.object({ handle: text, site: siteSchema, name: text })),
});
