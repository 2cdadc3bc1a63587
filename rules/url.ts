import { defineRule, type Report, type RuleCases, type TextContext } from '../lib/engine/rule.ts';
import { overlaps, type Span } from '../lib/engine/stance/span.ts';
import type { PolicyPack } from '../lib/policy/types.ts';
import { spansOf } from '../lib/text/any-of.ts';
import { isWithin } from '../lib/text/domain.ts';
import { editDistance } from '../lib/text/edit-distance.ts';
import { EDITING_PAGE, MISTYPED_SCHEME, STAGING_HOST, UNREACHABLE_HOST } from './lexicon/hosts.ts';

type MessageId =
  'shortener' | 'insecure' | 'broken' | 'width' | 'unreachable' | 'editing' | 'file' | 'lookalike' | 'glued';

/** A run of printable ASCII after the scheme: what X and browsers would take for the address at most. */
const URL = /https?:\/\/[!-~]*/giu;
const HOST = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i;
/** bit.ly/abc without a scheme: X links it all the same. */
const BARE = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,10}\/[\w-]{2,40}/giu;
const FILE =
  /(?<![A-Za-z])(?:[A-Z]:\\(?:[^\s\\/:*?"<>|]{1,80}\\?){1,12}|\\\\[\w.-]{2,40}\\[^\s"<>|]{1,120}|file:\/\/[!-~]+)/gu;
const DOUBLED = /^https?:\/\/https?:?\/?\/?/i;
const BROKEN_HOST = /^(?:https?:\/\/[ \u3000]{1,2}[A-Za-z0-9]|https?:\/\/(?:[.,/]|[^/?#\s]*(?:,|\.\.)))/i;
/** 「https://www.city.mine lg.jp」: the rest of the host stands behind a space. */
const SPLIT_REST = /^ ?\.? ?(?:[a-z-]{2,12}\.){0,2}(?:jp|com|net|org)(?![a-z])/iu;
const TRAILING = /[),.;:'"!?\]}>~*]{1,12}$/u;
const WORD_AFTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Typing errors; more is another name. */
const LOOKALIKE_DISTANCE = 2;

/** Addresses that do not lead where they should (第4-4⑶; 2011年の国の指針: 短縮URLは原則使わない). */
export const url = defineRule<'text', MessageId>({
  id: 'url',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'text',
  title: { ja: 'リンク', en: 'Link' },
  why: {
    ja: 'リンク先が開けないと情報が届きません。短縮URLやよく似たアドレスは、行き先が分からず、なりすましにも使われます。',
    en: 'A dead link tells nobody anything. Short links and look-alike addresses hide where they lead and serve impostors.',
  },
  messages: {
    shortener: {
      message: {
        ja: '短縮URL（{host}）です。行き先が読む人に分かりません。',
        en: 'A short link ({host}) hides where it leads.',
      },
      fix: {
        ja: '元のURLを書いてください。Xでは長さにかかわらず同じ字数で数えます。',
        en: 'Give the full address; X counts every link alike.',
      },
    },
    insecure: {
      message: { ja: 'httpから始まるURLです。警告が出る場合があります。', en: 'An http address; browsers may warn.' },
      fix: { ja: 'httpsで開けるか確かめ、開ければhttpsにしてください。', en: 'Use https if it opens.' },
    },
    broken: {
      message: { ja: 'URLの形が崩れていて、リンクになりません。', en: 'This address is malformed and will not link.' },
      fix: { ja: 'ブラウザのアドレス欄から写し直してください。', en: 'Copy it again from the browser’s address bar.' },
    },
    width: {
      message: {
        ja: 'URLに全角や見えない文字が入っていて、リンクになりません。',
        en: 'Full-width or invisible characters keep this address from linking.',
      },
      fix: { ja: '半角で書き直してください。', en: 'Write it in half-width letters.' },
    },
    unreachable: {
      message: { ja: '外からは開けないアドレス（{host}）です。', en: 'Nobody outside can open this address ({host}).' },
      fix: { ja: '公開されているページのURLに替えてください。', en: 'Give the public page’s address.' },
    },
    editing: {
      message: { ja: '編集用・確認用のページのURLかもしれません。', en: 'This may be an editing or preview page.' },
      fix: {
        ja: '公開用のURLかどうか、ログアウトした状態で開いて確かめてください。',
        en: 'Open it signed out to make sure that it is the public one.',
      },
    },
    file: {
      message: { ja: '庁内のファイルの場所が書かれています。', en: 'This is the place of a file inside the office.' },
      fix: { ja: '消すか、公開ページのURLに替えてください。', en: 'Remove it or give a public page.' },
    },
    lookalike: {
      message: {
        ja: '市のサイト（{own}）によく似た別のアドレスです。',
        en: 'An address that is nearly the city’s own ({own}).',
      },
      fix: { ja: '打ち間違いでないか確かめてください。', en: 'Check for a slip.' },
    },
    glued: {
      message: { ja: 'URLのすぐ後に文字が続いています。', en: 'A word follows the address without a space.' },
      fix: { ja: 'URLの後に空白か改行を入れてください。', en: 'Put a space or a line break after it.' },
    },
  },
  *check(context) {
    const { normal } = context.text;
    const found = [
      ...spansOf(FILE, normal).map((span): LinkReport => ({ messageId: 'file', ...span })),
      ...spansOf(MISTYPED_SCHEME, normal).map((span): LinkReport => ({ messageId: 'broken', ...span })),
      ...spansOf(URL, normal).flatMap((span) => judge(context, trimmed(normal, span)) ?? []),
      ...spansOf(BARE, normal).flatMap((span) => shortened(context.policy.pack, normal, span) ?? []),
    ];
    const reported: Span[] = [];
    for (const report of found) {
      if (reported.some((other) => overlaps(other, report))) continue;
      reported.push(report);
      yield report;
    }
  },
});

type LinkReport = Report<MessageId> & Span;

/** The gravest thing to say of one address. */
function judge({ text, policy: { pack } }: TextContext, span: Span): LinkReport | undefined {
  const address = text.normal.slice(span.start, span.end);
  const after = text.normal.slice(span.end, span.end + 16);
  const host = hostOf(address);
  if (DOUBLED.test(address) || BROKEN_HOST.test(address + after) || !isHost(host)) {
    // 「https:// www…」: what follows the space is part of it.
    const rest = /^https?:\/\/$/i.test(address)
      ? (/^[ \u3000]*[!-~]*/.exec(text.normal.slice(span.end))?.[0] ?? '')
      : '';
    return { messageId: 'broken', start: span.start, end: span.end + rest.length };
  }
  if (!host.endsWith('.jp') && SPLIT_REST.test(after) && /^https?:\/\/[^/?#]*$/i.test(address))
    return { messageId: 'broken', ...span };
  const { start, end } = text.toOriginal(span.start, span.end);
  if (text.original.slice(start, end) !== address) return { messageId: 'width', ...span, replacement: address };
  if (UNREACHABLE_HOST.test(host)) return { messageId: 'unreachable', ...span, data: { host } };
  const short = shortened(pack, text.normal, span);
  if (short) return short;
  const own = lookedAlike(host, pack);
  if (own !== undefined) return { messageId: 'lookalike', ...span, data: { own } };
  if (STAGING_HOST.test(host) || EDITING_PAGE.test(address)) return { messageId: 'editing', ...span };
  if (/^http:/i.test(address)) return { messageId: 'insecure', ...span, severity: 'note' };
  if (WORD_AFTER.test(after)) return { messageId: 'glued', ...span, severity: 'note' };
  return undefined;
}

function shortened({ urls }: PolicyPack, normal: string, { start, end }: Span): LinkReport | undefined {
  const address = normal.slice(start, end);
  const host = hostOf(/^https?:/i.test(address) ? address : `https://${address}`);
  const isShort =
    urls.shorteners.some((known) => isWithin(host, known)) && !urls.allowed.some((known) => isWithin(host, known));
  return isShort ? { messageId: 'shortener', start, end, data: { host } } : undefined;
}

/** The city's own domain that `host` imitates or misspells. */
function lookedAlike(host: string, { urls }: PolicyPack): string | undefined {
  const bare = host.replace(/^www\./, '');
  // Only a municipality can hold a name under lg.jp: another city's site is no imitation.
  const otherCity = bare.endsWith('.lg.jp');
  return urls.ownDomains.find((own) => {
    if (isWithin(host, own)) return false;
    if (bare.startsWith(`${own}.`) || bare.startsWith(`${own}-`)) return true;
    const limit = Math.min(LOOKALIKE_DISTANCE, Math.floor(own.length / 6));
    return !otherCity && editDistance(bare, own, limit) <= limit;
  });
}

function hostOf(address: string): string {
  return (HOST.exec(address)?.[1] ?? '').toLowerCase().replace(/\.$/, '');
}

/** A name with a top level of letters (or 日本語 in punycode), or a number. */
function isHost(host: string): boolean {
  return (
    host === 'localhost' ||
    /^(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40}|\d{1,3})$/.test(host)
  );
}

/** Without the marks of the sentence around it. */
function trimmed(normal: string, { start, end }: Span): Span {
  const address = normal.slice(start, end);
  const tail = TRAILING.exec(address)?.[0] ?? '';
  const opened = tail.startsWith(')') && address.includes('(');
  return { start, end: end - (opened ? tail.length - 1 : tail.length) };
}

export const cases: RuleCases = {
  quiet: [
    { text: '詳しくは https://www.city.mine.lg.jp/soshiki/1.html をご覧ください。' },
    { text: 'https://www.city.mine.lg.jp/\n#美祢市' },
    { text: '（詳細：https://www.city.mine.lg.jp/a/b.html）' },
    { text: '申込み→ https://forms.gle/AbCdEf123 （12月10日まで）' },
    { text: '地図 https://maps.app.goo.gl/AbCd' },
    { text: '県のページ https://www.pref.yamaguchi.lg.jp/' },
    { text: '隣の市のイベントです https://www.city.mito.lg.jp/' },
    { text: '動画 https://youtu.be/abc-DEF_123?t=10' },
    { text: '気象庁 https://www.jma.go.jp/bosai/#pattern=default&area_type=class20s' },
    { text: '申請フォーム https://docs.google.com/forms/d/e/1FAIpQLSd/viewform' },
    { text: '時刻は10:00/12:00、割合は1/2です。' },
    { text: 'メールは koho@city.mine.lg.jp へ' },
    { text: 'C: よくあるご質問' },
  ],
  flagged: [
    {
      text: '詳しくは https://bit.ly/3abcDEF へ',
      spans: ['https://bit.ly/3abcDEF'],
      messageId: 'shortener',
      severity: 'caution',
    },
    { text: '申込みは tinyurl.com/mine2026 から', spans: ['tinyurl.com/mine2026'], messageId: 'shortener' },
    {
      text: 'http://www.city.mine.lg.jp/ をご覧ください。',
      spans: ['http://www.city.mine.lg.jp/'],
      messageId: 'insecure',
      severity: 'note',
    },
    {
      text: 'https:// www.city.mine.lg.jp/ をご覧ください。',
      spans: ['https:// www.city.mine.lg.jp/'],
      messageId: 'broken',
    },
    {
      text: 'https://https://www.city.mine.lg.jp/',
      spans: ['https://https://www.city.mine.lg.jp/'],
      messageId: 'broken',
    },
    { text: 'ttps://www.city.mine.lg.jp/', spans: ['ttps://www.city.mine.lg.jp/'], messageId: 'broken' },
    { text: 'https:/www.city.mine.lg.jp/ です', spans: ['https:/www.city.mine.lg.jp/'], messageId: 'broken' },
    { text: 'https://www.city.mine,lg.jp/', spans: ['https://www.city.mine,lg.jp/'], messageId: 'broken' },
    { text: 'https://www.city.mine lg.jp/ をご覧ください。', spans: ['https://www.city.mine'], messageId: 'broken' },
    {
      text: '詳細は ｈｔｔｐｓ：／／ｗｗｗ．ｃｉｔｙ．ｍｉｎｅ．ｌｇ．ｊｐ／ へ',
      spans: ['ｈｔｔｐｓ：／／ｗｗｗ．ｃｉｔｙ．ｍｉｎｅ．ｌｇ．ｊｐ／'],
      messageId: 'width',
    },
    { text: '申込み https://example.com/form', spans: ['https://example.com/form'], messageId: 'unreachable' },
    { text: '確認用 http://192.168.1.20/news', spans: ['http://192.168.1.20/news'], messageId: 'unreachable' },
    { text: 'https://stg.mine-kanko.jp/event', spans: ['https://stg.mine-kanko.jp/event'], messageId: 'editing' },
    {
      text: 'https://www.mine-kanko.jp/?p=120&preview=true',
      spans: ['https://www.mine-kanko.jp/?p=120&preview=true'],
      messageId: 'editing',
    },
    {
      text: '申請 https://docs.google.com/forms/d/1AbC/edit',
      spans: ['https://docs.google.com/forms/d/1AbC/edit'],
      messageId: 'editing',
    },
    { text: '画像は \\\\fs01\\koho\\2026\\a.jpg です', spans: ['\\\\fs01\\koho\\2026\\a.jpg'], messageId: 'file' },
    { text: 'C:\\Users\\koho\\a.png', spans: ['C:\\Users\\koho\\a.png'], messageId: 'file' },
    {
      text: '市のサイト https://www.city-mine.jg.jp/',
      spans: ['https://www.city-mine.jg.jp/'],
      messageId: 'lookalike',
    },
    {
      text: 'https://city.mine.lg.jp.campaign.net/',
      spans: ['https://city.mine.lg.jp.campaign.net/'],
      messageId: 'lookalike',
    },
    {
      text: '詳しくはhttps://www.city.mine.lg.jp/をご覧ください。',
      spans: ['https://www.city.mine.lg.jp/'],
      messageId: 'glued',
      severity: 'note',
    },
  ],
};
