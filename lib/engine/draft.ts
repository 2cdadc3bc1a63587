/** What stands in one composer now, and other people's posts that we are asked about. */

export type Site = 'x' | 'instagram';

/** What the text will become. A repost without words of one's own is not a draft. */
export type DraftKind = 'post' | 'reply' | 'quote' | 'comment';

/** One picture or video of a draft. `alt` undefined = the page does not show whether there is one. */
export interface Media {
  readonly type: 'image' | 'video';
  readonly alt?: string | undefined;
}

/**
 * 下書き: the content of one composer at one moment.
 * `text` is exactly what the site would post (UTF-16, line breaks as `\n`). Times are milliseconds since the epoch.
 */
export interface Draft {
  readonly site: Site;
  readonly kind: DraftKind;
  readonly text: string;
  /** The moment of writing: dates and hours are judged from here, in Asia/Tokyo. */
  readonly at: number;
  /**
   * The moment of publication when the site's scheduler is set; `unknown` = it is set, to a time that the page does not
   * show in words that we understand. Nothing may then be judged by the clock.
   */
  readonly scheduledAt?: number | 'unknown' | undefined;
  /** Handle of the account that will post, without `@`; undefined = not known. */
  readonly account?: string | undefined;
  readonly media?: readonly Media[] | undefined;
  /** The post being quoted, for `kind: 'quote'`. */
  readonly quoted?: { readonly author: string; readonly text: string } | undefined;
  /** For `kind: 'reply'`: whom it answers; `own` = it goes on a thread of the same account (連投). */
  readonly replyTo?: { readonly author: string; readonly own: boolean } | undefined;
  /** Content category chosen for this draft (id in `pack.content.categories`); undefined = not chosen. */
  readonly category?: string | undefined;
  /** Texts that this account posted before, newest first, as far as they are known. Kept in memory only. */
  readonly previous?: readonly string[] | undefined;
}

/** The moment of publication as far as it is known, else the moment of writing. Milliseconds since the epoch. */
export function publicationOf({ at, scheduledAt }: Pick<Draft, 'at' | 'scheduledAt'>): number {
  return typeof scheduledAt === 'number' ? scheduledAt : at;
}
