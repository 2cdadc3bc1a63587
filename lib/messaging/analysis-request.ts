import * as z from 'zod/mini';
import { packSchema, registrySchema, siteSchema } from '../policy/schema.ts';
import type { AnalysisRequest } from './analysis-protocol.ts';

const milliseconds = z.number();

const draftSchema = z.object({
  site: siteSchema,
  kind: z.enum(['post', 'reply', 'quote', 'comment']),
  text: z.string(),
  at: milliseconds,
  scheduledAt: z.optional(z.union([milliseconds, z.literal('unknown')])),
  account: z.optional(z.string()),
  media: z.optional(z.array(z.object({ type: z.enum(['image', 'video']), alt: z.optional(z.string()) }))),
  quoted: z.optional(z.object({ author: z.string(), text: z.string() })),
  replyTo: z.optional(z.object({ author: z.string(), own: z.boolean() })),
  category: z.optional(z.string()),
});

const authoredSchema = z.object({
  author: z.object({ handle: z.string(), name: z.string(), verified: z.enum(['government', 'business', 'none']) }),
  text: z.string(),
});
const question = { key: z.string(), revision: z.int() };

const requestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('policy'),
    pack: packSchema,
    registry: z.optional(registrySchema),
    language: z.enum(['ja', 'en']),
  }),
  z.object({ type: z.literal('check'), ...question, draft: draftSchema }),
  z.object({
    type: z.literal('share'),
    ...question,
    account: z.string(),
    post: z.extend(authoredSchema, { site: siteSchema, quoted: z.optional(authoredSchema) }),
  }),
  z.object({
    type: z.literal('comment'),
    ...question,
    account: z.string(),
    comment: z.object({ site: siteSchema, text: z.string() }),
  }),
]);

/** What a page sent, or undefined where it is nothing of the protocol. */
export function parseRequest(message: unknown): AnalysisRequest | undefined {
  return z.safeParse(requestSchema, message).data;
}
