/** Why there is no dictionary to work with. */
export type DictionaryFault = 'missing' | 'corrupt' | 'wrong-version';

/** Thrown by the loaders; whoever asked for a tokenizer reports its rules as 未確認. */
export class DictionaryError extends Error {
  readonly reason: DictionaryFault;

  constructor(reason: DictionaryFault, detail: string, options?: ErrorOptions) {
    super(`dictionary ${reason}: ${detail}`, options);
    this.name = 'DictionaryError';
    this.reason = reason;
  }
}
