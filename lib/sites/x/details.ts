/** What a composer of x.com shows beside its text: kind, answered and quoted post, media, time (SITES 1.6, 1.7, 1.10). */
import type { Draft, Media } from '../../engine/draft.ts';
import { precedes, equalsIgnoringCase } from '../dom.ts';
import type { Queries } from '../selector-table.ts';
import type { ComposerView, DraftDetails } from '../site-adapter.ts';
import { accountElsewhere, accountOf, handleInText } from './account.ts';
import { handleOf } from './author.ts';
import { sendButton } from './locate.ts';
import { inQuote, isQuote, readQuote, wordsOf } from './quote-card.ts';
import { parseIndicator } from './schedule.ts';
import type { XSelector } from './selectors.ts';

/** One a text box; what holds for the composer as a whole is looked up once. */
export function detailsOf(view: ComposerView, queries: Queries<XSelector>): readonly DraftDetails[] {
  const scheduledAt = scheduledTime(view, queries);
  const [first] = view.editors;
  const elsewhere = first && accountElsewhere(first, queries);
  return view.editors.map((editor, box) => {
    const account = accountOf(editor, queries);
    const attachments = attachmentsOf(view, box, queries);
    // The later posts of a thread go on from the first; they answer nobody.
    const answered = box === 0 ? answeredPost(view, editor, queries) : undefined;
    const card = quoteCardIn(attachments, queries);
    const quotedPost = card && readQuote(card, queries);
    return {
      draft: {
        kind: answered !== undefined ? 'reply' : card ? 'quote' : 'post',
        account,
        replyTo: answered ? replyTarget(answered, account, queries) : undefined,
        quoted: card && {
          author: quotedPost?.author.handle ?? handleInText(card) ?? '',
          text: wordsOf(card, queries),
        },
        media: mediaOf(attachments, queries),
        scheduledAt,
      },
      quotedPost,
      accountElsewhere: elsewhere,
    };
  });
}

function scheduledTime(view: ComposerView, queries: Queries<XSelector>): Draft['scheduledAt'] {
  const indicator = queries.first('scheduled', view.scope)?.textContent;
  if (indicator === undefined && !saysSchedule(view, queries)) return undefined;
  return parseIndicator(indicator ?? '') ?? 'unknown';
}

/** What the button says instead of Post once a time is set, in the languages we know (SITES 1.11). */
const SCHEDULE_LABELS = ['予約設定', 'Schedule'];

/** Without the line that tells the time, the button still tells that there is one. */
function saysSchedule(view: ComposerView, queries: Queries<XSelector>): boolean {
  return SCHEDULE_LABELS.includes(sendButton(view, queries)?.textContent.trim() ?? '');
}

/** What hangs on one text box: in a thread, what stands before the next one. */
function attachmentsOf(view: ComposerView, box: number, queries: Queries<XSelector>): readonly Element[] {
  const [editor, next] = view.editors.slice(box);
  if (!editor) return [];
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
  const author = name ? handleOf(name) : handleInText(post);
  return author === undefined ? undefined : { author, own: equalsIgnoringCase(author, account) };
}

function quoteCardIn(attachments: readonly Element[], queries: Queries<XSelector>): Element | undefined {
  return attachments.flatMap((holder) => cardsIn(holder, queries)).find((element) => isQuote(element, queries));
}

function cardsIn(holder: Element, queries: Queries<XSelector>): readonly Element[] {
  return queries.matches('quoteCard', holder) ? [holder] : queries.all('quoteCard', holder);
}

function mediaOf(attachments: readonly Element[], queries: Queries<XSelector>): readonly Media[] {
  return attachments
    .flatMap((holder) => queries.all('mediaItem', holder))
    .filter((item) => !inQuote(item, queries))
    .map(mediaItem);
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
