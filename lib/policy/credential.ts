/**
 * Whether something typed looks like a password. There is no field for one anywhere (第4-3⑶: 登録情報 is handed over on
 * paper), so a value that looks like one stands in the wrong place and is not stored.
 */
import { formatPath } from './problem.ts';

/** Whether `value` names a password and gives it, or is itself shaped like one. Japanese text without either is none. */
export function looksLikeCredential(value: string): boolean {
  const text = value.normalize('NFKC');
  if (LABELLED.test(text)) return true;
  const words = text.split(/[^!-~]+|[()[\]<>,;]+/).filter(isCandidate);
  // In a sentence names stand beside figures (「Mine2026」); where nothing else stands in the field, it is the value.
  const alone = !NOT_ASCII.test(text);
  return words.some((word) => (alone ? classes(word) >= 3 : isScrambled(word)));
}

/** 「パスワード：…」 and its kin, with four or more characters of what could be one. */
const LABELLED =
  /(?:パスワード|暗証番号|暗証コード|合言葉|\b(?:password|passwd|passcode|pass|pwd|pw|pin))\s{0,3}(?:[:=は→]|です)\s{0,3}["'「『]?[!-~]{4}/i;

const NOT_ASCII = /[^\x20-\x7e\s]/;
const SHORTEST = 8;
const LONGEST = 64;

/** A word of ASCII of a password's length that is no address, name of an account, file, number or date. */
function isCandidate(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST) return false;
  return !HARMLESS.some((pattern) => pattern.test(word));
}

const HARMLESS: readonly RegExp[] = [
  /^https?:\/\//i,
  // Bare host names and paths under them.
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:jp|com|net|org|be|gle|ee|info|biz|io|me|tv)(?:[/?#]\S*)?$/i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  // Accounts and hashtags.
  /^[@#][\w.]+$/,
  /^[\w.-]+\.(?:jpe?g|png|gif|webp|heic|mp4|mov|pdf|docx?|xlsx?|pptx?|csv|json|txt|zip)$/i,
  // Telephone numbers, dates, document numbers: figures and capitals in groups.
  /^[A-Z0-9+]+(?:[-./:][A-Z0-9]+)*$/,
];

/** Of small letters, capitals, figures and marks, how many kinds there are. Marks that join words are none. */
function classes(word: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[!"#$%&'*+=?@\\^`{|}~]/].filter((kind) => kind.test(word)).length;
}

/** Marks or figures within the word, not only after it: `P@ssw0rd`, `x7Kp2mQ9`. */
function isScrambled(word: string): boolean {
  if (classes(word) < 3) return false;
  const core = word.replace(/(?<![!?])[!?]+$/, '');
  const turns = [...core.matchAll(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)].length;
  return turns >= 2 || (/[!"#$%&'*+=?@\\^`{|}~]/.test(core) && /\d/.test(core));
}

/** Fields of ours that hold a name or number given by somebody else, and never a person's own words. */
const NAMES = new Set(['id', 'hash', 'textHash', 'previousHash', 'schema', 'policyPackJson']);

/** Path of the first text in `value` that looks like a password; undefined = none. */
export function credentialPath(value: unknown, path: readonly PropertyKey[] = []): string | undefined {
  if (typeof value === 'string') return looksLikeCredential(value) ? formatPath(path) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (NAMES.has(key)) continue;
    const found = credentialPath(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
