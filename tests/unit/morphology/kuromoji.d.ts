/** The package's front door, used by tests alone: the published dictionary is what ours is compared with. */
declare module 'kuromoji' {
  export interface PublishedToken {
    readonly surface_form: string;
    readonly word_type: 'KNOWN' | 'UNKNOWN';
    readonly basic_form: string;
    readonly pos: string;
    readonly pos_detail_1: string;
    readonly pos_detail_2: string;
    readonly pos_detail_3: string;
    readonly conjugated_type: string;
    readonly conjugated_form: string;
    readonly reading?: string;
  }
  export interface Published {
    tokenize(text: string): PublishedToken[];
  }
  interface Builder {
    build(callback: (error: Error | null, tokenizer: Published) => void): void;
  }
  const kuromoji: { builder(options: { dicPath: string }): Builder };
  export default kuromoji;
}
