import * as z from 'zod/mini';
import { severitySchema } from '../policy/schema.ts';
import type { AnalysisReply } from './analysis-protocol.ts';

const offset = z.int().check(z.nonnegative());

const findingSchema = z.object({
  ruleId: z.string(),
  severity: severitySchema,
  clause: z.string(),
  source: z.enum(['pack', 'account']),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), start: offset, end: offset }),
    z.object({ kind: z.enum(['media', 'account', 'draft']) }),
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

const answerSchema = z.object({
  revision: z.int(),
  findings: z.array(z.object({ finding: findingSchema, text: textSchema })),
  unchecked: z.array(z.object({ ruleId: z.string(), reason: z.enum(['failed', 'evidence-missing', 'too-long']) })),
  elapsedMs: z.number(),
});

const replySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('broken') }),
  z.object({ type: z.literal('refused') }),
  z.object({ type: z.literal('answer'), key: z.string(), answer: answerSchema }),
]);

/** What the host sent, or undefined where it is nothing of the protocol. */
export function parseReply(message: unknown): AnalysisReply | undefined {
  return z.safeParse(replySchema, message).data;
}
