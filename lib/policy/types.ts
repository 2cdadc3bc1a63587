import type * as z from 'zod/mini';
import type { accountSchema, clauseSchema, hoursSchema, packSchema, registrySchema, replySchema } from './schema.ts';

export type PolicyPack = z.infer<typeof packSchema>;
export type PolicyClause = z.infer<typeof clauseSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Hours = z.infer<typeof hoursSchema>;
export type ReplyPolicy = z.infer<typeof replySchema>;
export type Registry = z.infer<typeof registrySchema>;

/** What is in force for one draft: the pack with an account's own provisions laid over it. */
export interface Policy {
  readonly pack: PolicyPack;
  readonly account: Account | undefined;
  readonly hours: Hours;
  readonly reply: ReplyPolicy;
  /** Clause by id; a rule's clause id that the pack lacks is a pack error (pack:lint). */
  clause(id: string): PolicyClause | undefined;
}
