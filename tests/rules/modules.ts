/// <reference types="vite/client" />
/** Every rule file as the tests see it: its rule and its cases. */
import * as z from 'zod/mini';
import type { Rule, RuleCases } from '../../lib/engine/rule.ts';
import { accountSchema } from '../../lib/policy/schema.ts';

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && 'check' in value && typeof value.check === 'function';

const caseFields = {
  text: z.string(),
  at: z.optional(z.string()),
  scheduledAt: z.optional(z.string()),
  site: z.optional(z.enum(['x', 'instagram'])),
  kind: z.optional(z.enum(['post', 'reply', 'quote', 'comment'])),
  account: z.optional(z.string()),
  media: z.optional(z.array(z.strictObject({ type: z.enum(['image', 'video']), alt: z.optional(z.string()) }))),
  quoted: z.optional(z.strictObject({ author: z.string(), text: z.string() })),
  previous: z.optional(z.array(z.string())),
  replyTo: z.optional(z.strictObject({ author: z.string(), own: z.boolean() })),
  category: z.optional(z.string()),
  pack: z.optional(z.string()),
  entry: z.optional(
    z.strictObject({
      state: z.optional(accountSchema.shape.state),
      overrides: z.optional(accountSchema.shape.overrides),
    }),
  ),
};
/** Strict: a misspelt field in a case would silently test nothing. */
const casesSchema = z.strictObject({
  quiet: z.array(z.strictObject(caseFields)),
  flagged: z.array(
    z.strictObject({
      ...caseFields,
      spans: z.array(z.string()),
      messageId: z.optional(z.string()),
      severity: z.optional(z.enum(['note', 'caution', 'confirm'])),
    }),
  ),
});

export interface RuleModule {
  readonly file: string;
  readonly rules: readonly Rule[];
  readonly cases: RuleCases | undefined;
}

export function ruleModules(): RuleModule[] {
  const modules = import.meta.glob<Record<string, unknown>>(
    ['../../rules/*.ts', '../../rules/comments/*.ts', '!../../rules/index.ts', '!../../rules/token-rule-ids.ts'],
    { eager: true },
  );
  return Object.entries(modules).map(([path, exported]) => ({
    file: path.replace('../../rules/', ''),
    rules: Object.values(exported).filter(isRule),
    cases: exported['cases'] === undefined ? undefined : z.parse(casesSchema, exported['cases']),
  }));
}
