import * as z from 'zod/mini';

export type ScreenLanguage = 'ja' | 'en';

/** The strings of one language, by name as in the package: dots of a key are `_`. */
export const messagesSchema = z.record(z.string(), z.string());
export type Messages = z.infer<typeof messagesSchema>;
