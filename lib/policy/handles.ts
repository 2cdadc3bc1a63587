/** Handles as X and Instagram treat them, and handles made to be taken for one of ours. */
import type { Account, PolicyPack } from './types.ts';

/** `＠Mine_Citykouhou ` as `mine_citykouhou`: width and case folded, leading `@` and invisible characters gone. */
export function normalizeHandle(handle: string): string {
  return withoutAt(handle).normalize('NFKC').toLowerCase();
}

/** As a person types it into a field of its own, brought to the site's spelling; what is wrong inside it stays. */
export function typedHandle(text: string): string {
  return text.normalize('NFKC').trim().replace(/^@/, '').toLowerCase();
}

/** The site's own form of a handle: X 1–15 letters, digits and underscores; Instagram 1–30, periods too. */
const FORM: Readonly<Record<Account['site'], RegExp>> = { x: /^\w{1,15}$/, instagram: /^[\w.]{1,30}$/ };

/** Whether `handle`, without `@`, could be one of the site's. */
export function isHandle(site: Account['site'], handle: string): boolean {
  return FORM[site].test(handle);
}

/** Whether two spellings name the same account of a site. */
export function sameHandle(a: string, b: string): boolean {
  return normalizeHandle(a) === normalizeHandle(b);
}

/** The pack's entry for a handle of a site; undefined = not registered. */
export function findAccount(
  pack: Pick<PolicyPack, 'accounts'>,
  site: Account['site'],
  handle: string,
): Account | undefined {
  return pack.accounts.find((account) => account.site === site && sameHandle(account.handle, handle));
}

/** How a handle resembles another: full-width letters · letters that look alike · dots and underscores · one edit. */
export type Resemblance = 'width' | 'confusable' | 'separator' | 'edit';

export interface LookAlike {
  /** The registered handle that it may be taken for. */
  readonly handle: string;
  readonly how: Resemblance;
}

/**
 * The registered handle that `candidate` may be taken for; undefined where it is itself registered or like none.
 * The means are those of known impostors (REQUIREMENTS A17): airra, porice, a full-width underscore.
 */
export function findLookAlike(candidate: string, registered: readonly string[]): LookAlike | undefined {
  const isRegistered = registered.some((handle) => sameHandle(handle, candidate));
  if (isRegistered && isAscii(withoutAt(candidate))) return undefined;
  const likes = registered.flatMap((handle): LookAlike[] => {
    const how = resemblance(candidate, handle);
    return how ? [{ handle, how }] : [];
  });
  return CLOSEST_FIRST.map((how) => likes.find((like) => like.how === how)).find((like) => like !== undefined);
}

const CLOSEST_FIRST: readonly Resemblance[] = ['width', 'confusable', 'separator', 'edit'];

/** The same for all handles that only look-alike letters, dots and underscores tell apart: to find them in a long list. */
export function lookAlikeKey(handle: string): string {
  return withoutSeparators(shape(normalizeHandle(handle)));
}

/** A short name is one edit away from half the world. */
const SHORTEST_FOR_EDIT = 6;

function resemblance(candidate: string, handle: string): Resemblance | undefined {
  const [theirs, ours] = [normalizeHandle(candidate), normalizeHandle(handle)];
  if (theirs === '') return undefined;
  // No site accepts full-width handles: one that differs in width alone stands in a display name or a text.
  if (theirs === ours) return 'width';
  const [theirShape, ourShape] = [shape(theirs), shape(ours)];
  if (theirShape === ourShape) return 'confusable';
  const [theirCore, ourCore] = [withoutSeparators(theirShape), withoutSeparators(ourShape)];
  if (theirCore === ourCore) return 'separator';
  return ourCore.length >= SHORTEST_FOR_EDIT && isOneEdit(theirCore, ourCore) ? 'edit' : undefined;
}

/** Letters that a reader takes for one another, each group as one letter. */
function shape(handle: string): string {
  return handle.replace(/[i1|]/g, 'l').replace(/0/g, 'o').replace(/rn/g, 'm').replace(/vv/g, 'w');
}

function withoutSeparators(handle: string): string {
  return handle.replace(/[_.-]/g, '');
}

/** Whether one letter inserted, dropped or changed, or two neighbours swapped, makes `a` of `b`. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const start = commonPrefix(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function withoutAt(handle: string): string {
  return handle.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '').replace(/^[@＠]/, '');
}

function isAscii(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}
