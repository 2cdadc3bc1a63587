import * as z from 'zod/mini';
import { packSchema, siteSchema } from '../policy/schema.ts';
import type { AnalysisRequest } from './analysis-protocol.ts';

const milliseconds = z.number();

const draftSchema = z.object({
  site: siteSchema,
  kind: z.enum(['post', 'reply', 'quote', 'comment']),
  text: z.string(),
  at: milliseconds,
  scheduledAt: z.optional(milliseconds),
  account: z.optional(z.string()),
  media: z.optional(z.array(z.object({ type: z.enum(['image', 'video']), alt: z.optional(z.string()) }))),
  quoted: z.optional(z.object({ author: z.string(), text: z.string() })),
  replyTo: z.optional(z.object({ author: z.string(), own: z.boolean() })),
});

const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('policy'), pack: packSchema, language: z.enum(['ja', 'en']) }),
  z.object({ type: z.literal('check'), key: z.string(), revision: z.int(), draft: draftSchema }),
]);

/** What a page sent, or undefined where it is nothing of the protocol. */
export function parseRequest(message: unknown): AnalysisRequest | undefined {
  return z.safeParse(requestSchema, message).data;
}
