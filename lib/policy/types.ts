import type * as z from 'zod/mini';
import type {
  accountSchema,
  clauseSchema,
  contactsSchema,
  hoursSchema,
  packSchema,
  registrySchema,
  replySchema,
  ruleSettingSchema,
} from './schema.ts';

export type PolicyPack = z.infer<typeof packSchema>;
export type PolicyClause = z.infer<typeof clauseSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Hours = z.infer<typeof hoursSchema>;
export type ReplyPolicy = z.infer<typeof replySchema>;
export type Contacts = z.infer<typeof contactsSchema>;
export type RuleSettingData = z.infer<typeof ruleSettingSchema>;
export type Registry = z.infer<typeof registrySchema>;

/** What is in force for one draft: the pack with an account's own provisions laid over it. Made by `resolvePolicy`. */
export interface Policy {
  readonly pack: PolicyPack;
  readonly account: Account | undefined;
  readonly hours: Hours;
  readonly reply: ReplyPolicy;
  /** Ids of the content categories open to the account, in the pack's order. */
  readonly categories: readonly string[];
  /** The city's public contacts and the account's own. */
  readonly contacts: Contacts;
  /** Whether the account asks for a finished checklist before posting. */
  readonly checklistRequired: boolean;
  /** Clause by id; a rule's clause id that the pack lacks is a pack error (pack:lint). */
  clause(id: string): PolicyClause | undefined;
}
