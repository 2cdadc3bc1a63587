/** What a composer of x.com shows beside its text: kind, answered and quoted post, media, time (SITES 1.6, 1.7, 1.10). */
import type { Draft, Media } from '../../engine/draft.ts';
import { readBlocks } from '../read-editor.ts';
import type { Queries } from '../selector-table.ts';
import type { ComposerView, DraftDetails } from '../site-adapter.ts';
import { accountElsewhere, accountOf, asHandle, handleInText } from './account.ts';
import { precedes, sendButton } from './locate.ts';
import { parseIndicator } from './schedule.ts';
import type { XSelector } from './selectors.ts';

export function detailsOf(view: ComposerView, editor: HTMLElement, queries: Queries<XSelector>): DraftDetails {
  const account = accountOf(editor, queries);
  const attachments = attachmentsOf(view, editor, queries);
  const answered = answeredPost(view, editor, queries);
  const quoted = quotedPost(attachments, queries);
  const indicator = queries.first('scheduled', view.scope)?.textContent;
  const isScheduled = indicator !== undefined || saysSchedule(view, queries);
  return {
    draft: {
      kind: answered !== undefined ? 'reply' : quoted ? 'quote' : 'post',
      account,
      replyTo: answered ? replyTarget(answered, account, queries) : undefined,
      quoted,
      media: mediaOf(attachments, queries),
      scheduledAt: isScheduled ? (parseIndicator(indicator ?? '') ?? 'unknown') : undefined,
    },
    accountElsewhere: accountElsewhere(editor, queries),
  };
}

/** What the button says instead of Post once a time is set, in the languages we know (SITES 1.11). */
const SCHEDULE_LABELS = ['予約設定', 'Schedule'];

/** Without the line that tells the time, the button still tells that there is one. */
function saysSchedule(view: ComposerView, queries: Queries<XSelector>): boolean {
  return SCHEDULE_LABELS.includes(sendButton(view, queries)?.textContent.trim() ?? '');
}

/** What hangs on this text box: in a thread, what stands before the next one. */
function attachmentsOf(view: ComposerView, editor: HTMLElement, queries: Queries<XSelector>): readonly Element[] {
  const next = view.editors[view.editors.indexOf(editor) + 1];
  const found = queries
    .all('attachments', view.scope)
    .filter((element) => precedes(editor, element) && (!next || precedes(element, next)));
  // By their second choice they stand in one another.
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

/** The post that is answered; null = an answer, to a post that the page does not show; undefined = no answer. */
function answeredPost(
  view: ComposerView,
  editor: HTMLElement,
  queries: Queries<XSelector>,
): Element | null | undefined {
  // The later posts of a thread go on from the first; they answer nobody.
  if (view.editors.indexOf(editor) > 0) return undefined;
  if (queries.matches('dialog', view.scope)) {
    const above = queries.all('post', view.scope).filter((post) => precedes(post, editor));
    const asked = new URLSearchParams(editor.ownerDocument.location.search).has('in_reply_to');
    return above.at(-1) ?? (asked ? null : undefined);
  }
  if (!queries.closest('inlineReply', editor) && !onStatusPage(editor)) return undefined;
  const column = queries.closest('column', editor) ?? editor.ownerDocument;
  const before = queries.all('post', column).filter((post) => precedes(post, editor));
  return before.findLast((post) => post.getAttribute('tabindex') === '-1') ?? before.at(-1) ?? null;
}

function onStatusPage(editor: Element): boolean {
  return /^\/[^/]+\/status\/\d+/.test(editor.ownerDocument.location.pathname);
}

function replyTarget(post: Element, account: string | undefined, queries: Queries<XSelector>): Draft['replyTo'] {
  const name = queries.first('userName', post);
  const author = name ? (handleOfLink(name) ?? handleInText(name)) : handleInText(post);
  if (!author) return undefined;
  return { author, own: account !== undefined && author.toLowerCase() === account.toLowerCase() };
}

function handleOfLink(name: Element): string | undefined {
  const path = name.querySelector('a[href^="/"]')?.getAttribute('href');
  return asHandle(path?.slice(1).split('/')[0]);
}

function quotedPost(attachments: readonly Element[], queries: Queries<XSelector>): Draft['quoted'] {
  const card = attachments.flatMap((holder) => cardsIn(holder, queries)).find((element) => isQuote(element, queries));
  if (!card) return undefined;
  const text = queries.first('postText', card);
  const name = queries.first('userName', card);
  return {
    author: handleInText(name ?? card) ?? (name && handleOfLink(name)) ?? '',
    text: text ? readBlocks([text]).text : '',
  };
}

function cardsIn(holder: Element, queries: Queries<XSelector>): readonly Element[] {
  return queries.matches('quoteCard', holder) ? [holder] : queries.all('quoteCard', holder);
}

/** The link to the descriptions of pictures is a card by its role; a post has an author or a text. */
function isQuote(card: Element, queries: Queries<XSelector>): boolean {
  return (queries.first('userName', card) ?? queries.first('postText', card)) !== undefined;
}

function mediaOf(attachments: readonly Element[], queries: Queries<XSelector>): readonly Media[] {
  return attachments
    .flatMap((holder) => queries.all('mediaItem', holder))
    .filter((item) => !inQuote(item, queries))
    .map(mediaItem);
}

export function inQuote(item: Element, queries: Queries<XSelector>): boolean {
  const card = queries.closest('quoteCard', item);
  return card !== undefined && isQuote(card, queries);
}

/** What the site writes into the label of an item without a description, in the languages we know. */
const DEFAULT_LABELS: Readonly<Record<string, readonly string[]>> = {
  ja: ['メディア', '画像', '動画', 'GIF'],
  en: ['Media', 'Image', 'Video', 'GIF'],
};

/**
 * The label is the alt text once there is one. In a language that we do not know, or without a label, whether there is
 * one stays open.
 */
function mediaItem(item: Element): Media {
  const type = item.matches('video') || item.querySelector('video') ? 'video' : 'image';
  const defaults = DEFAULT_LABELS[item.ownerDocument.documentElement.lang.slice(0, 2)];
  const label = item.getAttribute('aria-label');
  return { type, alt: defaults && label !== null ? (defaults.includes(label) ? '' : label) : undefined };
}
