import { defineRule, type RuleCases } from '../lib/engine/rule.ts';

type MessageId = 'not-yet' | 'changing' | 'retired';

/**
 * A registered account that is not in operation (第4-1⑵ 承認を得て開設・運営). An account that is not registered at all is
 * no draft of ours: the band and the gate say so.
 */
export const account = defineRule<'text', MessageId>({
  id: 'account',
  clause: '4-1-2',
  severity: 'caution',
  needs: 'text',
  title: { ja: 'アカウントの状態', en: 'State of the account' },
  why: {
    ja: '分野別アカウントは、承認を得てから運用します。使われなくなったアカウントからの発信は、誤投稿や乗っ取りに気付くのが遅れます。',
    en: 'A field account goes into use after approval. Nobody watches an account that was given up, so a slip or a break-in is noticed late.',
  },
  messages: {
    'not-yet': {
      message: {
        ja: 'このアカウントは、まだ運用を始めていません（登録上の状態：{state}）。',
        en: 'This account is not in operation yet (registered as: {stateEn}).',
      },
      fix: {
        ja: '承認と運用開始の手続が済んでいるかを確かめ、済んでいれば登録を「運用中」に直してください。',
        en: 'Make sure that it is approved and that its use has begun; if so, set the registration to “in operation”.',
      },
    },
    changing: {
      message: { ja: 'このアカウントは、変更の手続中です。', en: 'A change of this account is under way.' },
      fix: {
        ja: '変更後の内容で発信してよいかを確かめてください。',
        en: 'Make sure that it may already be used as changed.',
      },
    },
    retired: {
      message: { ja: 'このアカウントは、廃止されています。', en: 'This account has been closed down.' },
      fix: {
        ja: '投稿するアカウントを選び直してください。',
        en: 'Choose another account to post from.',
      },
    },
  },
  *check({ account: registered }) {
    switch (registered?.state) {
      case 'draft':
      case 'submitted':
      case 'approved':
        yield { messageId: 'not-yet', target: 'account', severity: 'confirm', data: STATES[registered.state] };
        break;
      case 'changing':
        yield { messageId: 'changing', target: 'account', severity: 'note' };
        break;
      case 'retired':
        yield { messageId: 'retired', target: 'account', severity: 'confirm' };
    }
  },
});

const STATES = {
  draft: { state: '下書き', stateEn: 'draft' },
  submitted: { state: '届出', stateEn: 'submitted' },
  approved: { state: '承認', stateEn: 'approved' },
} as const;

export const cases: RuleCases = {
  quiet: [{ text: '図書館は月曜日が休館です。' }, { text: '図書館は月曜日が休館です。', entry: { state: 'active' } }],
  flagged: [
    { text: 'はじめまして。', entry: { state: 'submitted' }, spans: [''], messageId: 'not-yet', severity: 'confirm' },
    { text: 'はじめまして。', entry: { state: 'approved' }, spans: [''], messageId: 'not-yet' },
    { text: 'お知らせです。', entry: { state: 'changing' }, spans: [''], messageId: 'changing', severity: 'note' },
    { text: 'お知らせです。', entry: { state: 'retired' }, spans: [''], messageId: 'retired', severity: 'confirm' },
  ],
};
