/** The card of a quoted post, in a post and in a composer. */
import type { PostView } from '../post-adapter.ts';
import { readBlocks } from '../read-editor.ts';
import type { Queries } from '../selector-table.ts';
import { authorOf } from './author.ts';
import type { XSelector } from './selectors.ts';

/** The link to the descriptions of pictures is a card by its role; a post has an author or a text. */
export function isQuote(card: Element, queries: Queries<XSelector>): boolean {
  return (queries.first('userName', card) ?? queries.first('postText', card)) !== undefined;
}

export function inQuote(item: Element, queries: Queries<XSelector>): boolean {
  const card = queries.closest('quoteCard', item);
  return card !== undefined && isQuote(card, queries);
}

/** Undefined where it does not show an author. */
export function readQuote(card: Element, queries: Queries<XSelector>): PostView['quoted'] {
  const name = queries.first('userName', card);
  return name && { author: authorOf(name, queries), text: wordsOf(card, queries) };
}

/** The words of a post, or of the card of one. */
export function wordsOf(card: Element, queries: Queries<XSelector>): string {
  const text = queries.first('postText', card);
  return text ? readBlocks([text]).text : '';
}
