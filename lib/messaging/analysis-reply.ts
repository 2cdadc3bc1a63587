import * as z from 'zod/mini';
import { severitySchema } from '../policy/schema.ts';
import type { AnalysisReply } from './analysis-protocol.ts';

const offset = z.int().check(z.nonnegative());

const findingSchema = z.object({
  ruleId: z.string(),
  scope: z.optional(z.enum(['part', 'across', 'whole'])),
  severity: severitySchema,
  clause: z.string(),
  source: z.enum(['pack', 'account']),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), start: offset, end: offset }),
    z.object({ kind: z.enum(['media', 'account', 'draft', 'quoted']) }),
  ]),
  quote: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  fix: z.optional(z.object({ start: offset, end: offset, replacement: z.string() })),
  fingerprint: z.string(),
});

const textSchema = z.object({
  title: z.string(),
  message: z.string(),
  fix: z.string(),
  why: z.string(),
  clauseLabel: z.string(),
  clauseText: z.string(),
  similar: z.optional(z.string()),
});

const answer = {
  revision: z.int(),
  findings: z.array(z.object({ finding: findingSchema, text: textSchema })),
  unchecked: z.array(z.object({ ruleId: z.string(), reason: z.enum(['failed', 'evidence-missing', 'too-long']) })),
};

const ground = z.string();
const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), ground, quote: z.string(), start: offset, end: offset }),
  z.object({ kind: z.literal('name'), ground, quote: z.string() }),
  z.object({ kind: z.literal('registry'), ground, name: z.string() }),
  z.object({ kind: z.literal('badge'), ground }),
]);

const answerSchema = z.discriminatedUnion('to', [
  z.object({
    type: z.literal('answer'),
    to: z.literal('check'),
    key: z.string(),
    answer: z.object({ ...answer, elapsedMs: z.number() }),
  }),
  z.object({
    type: z.literal('answer'),
    to: z.literal('share'),
    key: z.string(),
    answer: z.object({
      ...answer,
      verdict: z.enum(['eligible', 'judge', 'ineligible']),
      grounds: z.array(ground),
      evidence: z.array(evidenceSchema),
    }),
  }),
  z.object({
    type: z.literal('answer'),
    to: z.literal('comment'),
    key: z.string(),
    answer: z.object({ ...answer, limbs: z.array(z.string()) }),
  }),
]);

const replySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('broken') }),
  z.object({ type: z.literal('refused') }),
  answerSchema,
]);

/** What the host sent, or undefined where it is nothing of the protocol. */
export function parseReply(message: unknown): AnalysisReply | undefined {
  return z.safeParse(replySchema, message).data;
}
