import { type Report, type RuleCases, type TextContext, defineRule } from '../lib/engine/rule.ts';
import { normalizeHandle } from '../lib/policy/handles.ts';
import type { ReplyPolicy } from '../lib/policy/types.ts';

type MessageId = 'reply' | 'reply-exceptions' | 'some' | 'own-thread' | 'quote-reply';

/**
 * 返信 (第4-2⑹ 原則として返信をしない), by the account's own policy where it has one (第4-3⑷). To go on in a thread of
 * one's own is no reply.
 */
export const reply = defineRule<'text', MessageId>({
  id: 'reply',
  clause: '4-2-6',
  severity: 'caution',
  needs: 'text',
  title: { ja: '返信', en: 'Reply' },
  why: {
    ja: '一人にだけ返信すると、ほかの人にも返信を求められます。返信するかどうかは、アカウントの方針としてプロフィールに示されています。',
    en: 'Who is answered and who is not soon becomes a question of fairness; the profile says what the account does.',
  },
  messages: {
    reply: {
      message: {
        ja: 'ほかの人の投稿やコメントへの返信です。このアカウントは、原則として返信をしません。',
        en: 'This answers somebody else. As a rule this account does not reply.',
      },
      fix: {
        ja: '皆さんに知らせたい内容なら、新しい投稿にしてください。返信が必要な場合は、このまま投稿できます。',
        en: 'What everybody should know can be a post of its own. If a reply is called for, you can post it as it is.',
      },
    },
    'reply-exceptions': {
      message: {
        ja: 'ほかの人の投稿やコメントへの返信です。このアカウントが返信するのは、次の場合です：{exceptions}',
        en: 'This answers somebody else. This account replies only in these cases: {exceptions}',
      },
      fix: {
        ja: 'どれにもあたらないときは、新しい投稿にするか、返信をやめてください。',
        en: 'If none of them applies, make it a post of its own or leave it.',
      },
    },
    some: {
      message: {
        ja: '返信です。このアカウントは、一部のコメントに返信します。{exceptions}',
        en: 'This is a reply. This account answers some comments. {exceptions}',
      },
      fix: { ja: '返信する場合にあたるかを確かめてください。', en: 'Make sure that this is one of them.' },
    },
    'own-thread': {
      message: {
        ja: '自分の投稿への追加（連投）です。このアカウントでは、連投にも確認が必要です。',
        en: 'This goes on in a thread of your own, which this account wants looked at as well.',
      },
      fix: { ja: '連投でよいかを確かめてください。', en: 'Make sure that a thread is what you want.' },
    },
    'quote-reply': {
      message: {
        ja: 'このアカウントに宛てた投稿を引用しています。返信と同じように読まれます。',
        en: 'The quoted post is addressed to this account, so quoting it reads as a reply.',
      },
      fix: {
        ja: '相手への答えなら、引用せずに皆さんへの新しい投稿にしてください。',
        en: 'If it answers that person, make it a post to everybody without the quote.',
      },
    },
  },
  *check(context) {
    const { kind, replyTo } = context.draft;
    const { reply: own } = context.policy;
    if (kind === 'reply' || kind === 'comment') {
      if (replyTo?.own !== true) yield* toOthers(own);
      else if (own.ownThread === 'warn') yield { messageId: 'own-thread', severity: 'note' };
    } else if (own.default === 'no' && isAddressedToUs(context)) yield { messageId: 'quote-reply', severity: 'note' };
  },
});

function* toOthers({ default: policy, exceptions }: ReplyPolicy): Generator<Report<MessageId>> {
  if (policy === 'yes') return;
  const data = { exceptions: exceptions.join('、') };
  if (policy === 'some') yield { messageId: 'some', severity: 'note', data };
  else yield exceptions.length > 0 ? { messageId: 'reply-exceptions', data } : { messageId: 'reply' };
}

/** A quoted post that names one of our handles asks us something, or is taken to. */
function isAddressedToUs({ draft: { kind, quoted, site }, policy }: TextContext): boolean {
  if (kind !== 'quote' || !quoted) return false;
  const ours = new Set(
    policy.pack.accounts.filter((account) => account.site === site).map(({ handle }) => normalizeHandle(handle)),
  );
  if (ours.has(normalizeHandle(quoted.author))) return false;
  return [...quoted.text.matchAll(/[@＠][\w.]{1,30}/gu)].some(([mention]) => ours.has(normalizeHandle(mention)));
}

const text = 'お問い合わせの件は、市民課の窓口で承ります。';
const citizen = { author: 'somebody_01', own: false };
const notice = { required: true, patterns: ['返信'], template: '一部のコメントに返信します。' };
const provision = {
  clause: '4-3-4',
  exceptions: ['日時・場所の問合せ', '忘れ物の問合せ'],
  ownThread: 'allow',
  notice,
} as const;
const withReplies = (own: Pick<ReplyPolicy, 'default'> & Partial<ReplyPolicy>) => ({
  overrides: { reply: { ...provision, exceptions: [...provision.exceptions], notice: { ...notice }, ...own } },
});

// Built by a pure call, or the bundler keeps it for its calls of `withReplies`.
export const cases: RuleCases = /* @__PURE__ */ (() => ({
  quiet: [
    { text },
    { text: '（続き）会場は市民会館です。', kind: 'reply', replyTo: { author: 'mine_citykouhou', own: true } },
    { text, kind: 'reply', replyTo: citizen, entry: withReplies({ default: 'yes' }) },
    { text, kind: 'comment', site: 'instagram', entry: withReplies({ default: 'yes' }) },
    { text, kind: 'reply', replyTo: citizen, pack: 'example.mihon' },
    { text: '見ごろです。', kind: 'quote', quoted: { author: 'kanko_kyokai', text: '秋吉台のすすき、きれいです。' } },
    { text: '再掲です。', kind: 'quote', quoted: { author: 'mine_citykouhou', text: '@mine_citykouhou をフォロー' } },
  ],
  flagged: [
    { text, kind: 'reply', replyTo: citizen, spans: [''], messageId: 'reply', severity: 'caution' },
    { text, kind: 'reply', spans: [''], messageId: 'reply' },
    { text, kind: 'comment', site: 'instagram', spans: [''], messageId: 'reply' },
    {
      text,
      kind: 'reply',
      replyTo: citizen,
      entry: withReplies({ default: 'no' }),
      spans: [''],
      messageId: 'reply-exceptions',
      severity: 'caution',
    },
    {
      text,
      kind: 'reply',
      replyTo: citizen,
      entry: withReplies({ default: 'some' }),
      spans: [''],
      messageId: 'some',
      severity: 'note',
    },
    {
      text: '（続き）',
      kind: 'reply',
      replyTo: { author: 'mine_citykouhou', own: true },
      entry: withReplies({ default: 'no', ownThread: 'warn' }),
      spans: [''],
      messageId: 'own-thread',
      severity: 'note',
    },
    {
      text: 'ごみの日は月曜日です。',
      kind: 'quote',
      quoted: { author: 'somebody_01', text: '＠Mine_CityKouhou ごみの日はいつですか' },
      spans: [''],
      messageId: 'quote-reply',
      severity: 'note',
    },
  ],
}))();
