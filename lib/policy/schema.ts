/**
 * 方針パック: a city's policy as pure data (DESIGN §3.6). No expressions: nothing in a pack is ever run.
 * Precedence when merged: pack < managed < account.
 */
import * as z from 'zod/mini';

/** YYYY-MM-DD */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** MM-DD */
const monthDay = z.string().check(z.regex(/^\d{2}-\d{2}$/));
/** HH:MM, 24 hours */
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/));

export const siteSchema = z.enum(['x', 'instagram']);
export const severitySchema = z.enum(['note', 'caution', 'confirm']);
const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** A clause of the policy with its own words (原文のまま) and the requirement keys (R1…R64) that rest on it. */
export const clauseSchema = z.object({
  id,
  /** As an officer would cite it: 第4-4⑷イ */
  label: text,
  text,
  requirements: z.array(z.string().check(z.regex(/^R\d+$/))),
});

/** Posting hours. A day that is not listed has none. */
export const hoursSchema = z.object({
  clause: id,
  weekly: z.partialRecord(weekdaySchema, z.object({ from: clockTime, to: clockTime })),
  /** Whether the closing minute's own second (17:15:00) still counts. */
  endInclusive: z.boolean(),
  /** Content categories for which hours fall silent. */
  exempt: z.array(id),
  /** The proviso 「それ以外の時間でも発信する場合がある」: hours are never more than 注意. */
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
  /** 連投: going on a thread of one's own is no reply. */
  ownThread: z.enum(['allow', 'warn']),
  notice: z.object({ required: z.boolean(), patterns: z.array(text), template: text }),
});

/** What an account may set for itself (個別に定めるもの, 第4-3). */
export const overridesSchema = z.object({
  hours: z.optional(hoursSchema),
  reply: z.optional(replySchema),
  categories: z.optional(z.array(id)),
  /** Rules switched off or given another level for this account alone. */
  rules: z.optional(z.record(id, z.object({ enabled: z.optional(z.boolean()), severity: z.optional(severitySchema) }))),
  contacts: z.optional(z.array(text)),
  checklistRequired: z.optional(z.boolean()),
});

export const accountSchema = z.object({
  id,
  site: siteSchema,
  /** Without `@`; compared without case and width. */
  handle: text,
  name: text,
  kind: z.enum(['city', 'field']),
  department: text,
  /** 下書き → 届出 → 承認 → 運用中 → 変更 → 廃止 */
  state: z.enum(['draft', 'submitted', 'approved', 'active', 'changing', 'retired']),
  overrides: overridesSchema,
});

export const ruleSettingSchema = z.object({
  enabled: z.optional(z.boolean()),
  severity: z.optional(severitySchema),
  clause: z.optional(id),
});

export const packSchema = z.object({
  schema: z.literal(1),
  id,
  name: text,
  municipality: z.object({
    name: text,
    prefecture: text,
    /** 全国地方公共団体コード; null = 要確認 */
    code: z.nullable(z.string().check(z.regex(/^\d{5,6}$/))),
  }),
  versions: z.array(z.object({ effectiveFrom: isoDate, label: text })).check(z.minLength(1)),
  clauses: z.array(clauseSchema).check(z.minLength(1)),
  roles: z.object({ owner: text, approver: text, decider: text }),
  platforms: z.partialRecord(
    siteSchema,
    z.object({
      enabled: z.boolean(),
      /** Site limits are data: they change. */
      limits: z.object({ length: z.int(), hashtags: z.nullable(z.int()) }),
    }),
  ),
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
  }),
  content: z.object({
    /** Categories ア–キ of 第4-2⑵, in order. */
    categories: z.array(z.object({ id, clause: id, label: text, asksReason: z.boolean() })),
    requireCategory: z.boolean(),
    signature: z.nullable(text),
    advertising: z.enum(['allowed', 'banned']),
  }),
  /** Banned content (第4-4⑷ and the duties beside it) by rule id: level and clause as the policy's own wording asks. */
  rules: z.record(id, ruleSettingSchema),
  approval: z.object({
    clause: id,
    default: z.enum(['none', 'always']),
    recordFields: z.array(z.enum(['date', 'person', 'docNo'])),
  }),
  /** The city's own public contacts: never personal data. `*` in a phone number stands for any digit. */
  contacts: z.object({
    phones: z.array(text),
    mailDomains: z.array(text),
    addresses: z.array(text),
  }),
  urls: z.object({
    ownDomains: z.array(text),
    shorteners: z.array(text),
    allowed: z.array(text),
  }),
  /** Names of the city's places and terms: for the dictionary, for landscape evidence, for the tie to the city. */
  lexicon: z.object({
    places: z.array(z.object({ surface: text, reading: text, kind: z.enum(['landscape', 'area', 'facility']) })),
    terms: z.array(z.object({ surface: text, reading: text })),
    allowed: z.array(z.object({ term: text, rule: id, why: text })),
    flagged: z.array(z.object({ term: text, rule: id, why: text })),
  }),
  elections: z.array(z.object({ name: text, from: isoDate, to: isoDate })),
  emergency: z.object({ category: id, autoOffHours: z.number() }),
  checklist: z.array(
    z.object({ id, text, when: z.enum(['always', 'media', 'share', 'emergency', 'official-view']), clause: id }),
  ),
  forms: z.object({
    application: z.object({ title: text, items: z.array(text), draftLayout: z.boolean() }),
    approval: z.object({ title: text, draftLayout: z.boolean() }),
  }),
  /** The thirteen limbs of 第4-6. */
  removalReasons: z.array(
    z.object({
      id: z.enum([
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
      ]),
      clause: id,
      label: text,
    }),
  ),
  journal: z.object({ storeText: z.boolean(), retentionDays: z.int() }),
  supplements: z.array(z.object({ date: isoDate, by: text, text })),
  /** Asked of the city and not yet answered: shown as 要確認, never invented. */
  openQuestions: z.array(z.object({ id, question: text, assumed: text, affects: z.array(text) })),
});

export const registrySchema = z.object({
  publicBodies: z.array(z.object({ handle: text, site: siteSchema, name: text })),
  certifiedBusinesses: z.array(z.object({ handle: text, site: siteSchema, name: text, scheme: text })),
  ambassadors: z.array(z.object({ handle: text, site: siteSchema, name: text })),
});
