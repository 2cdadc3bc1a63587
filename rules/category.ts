import { defineRule, type RuleCases } from '../lib/engine/rule.ts';

/** 発信情報の内容: what a field account was approved for (様式第1号 ⑵, 第4-3⑵), where the person chose a category. */
export const category = defineRule<'text', 'outside'>({
  id: 'category',
  clause: '4-3-2',
  severity: 'caution',
  needs: 'text',
  title: { ja: '情報の区分', en: 'Kind of content' },
  why: {
    ja: '分野別アカウントは、届け出た内容の情報を発信するものとして承認されています。',
    en: 'A field account was approved for the kinds of content named in its application.',
  },
  messages: {
    outside: {
      message: {
        ja: '選んだ区分「{label}」は、このアカウントで発信する情報に含まれていません。',
        en: 'The chosen kind of content ({label}) is not among what this account is for.',
      },
      fix: {
        ja: '区分を選び直すか、市の公式アカウントからの発信を{owner}に相談してください。',
        en: 'Choose another kind, or ask {owner} to post it from the city’s own account.',
      },
    },
  },
  *check({ draft, policy: { categories, pack } }) {
    const chosen = pack.content.categories.find(({ id }) => id === draft.category);
    if (!chosen || categories.includes(chosen.id)) return;
    yield { messageId: 'outside', target: 'account', data: { label: chosen.label, owner: pack.roles.owner } };
  },
});

export const cases: RuleCases = {
  quiet: [
    { text: '求人のお知らせです。' },
    { text: '求人のお知らせです。', category: 'local-jobs' },
    { text: '避難所を開設しました。', category: 'emergency', entry: { overrides: { categories: ['emergency'] } } },
    { text: 'お知らせです。', entry: { overrides: { categories: ['emergency'] } } },
  ],
  flagged: [
    {
      text: '求人のお知らせです。',
      category: 'local-jobs',
      entry: { overrides: { categories: ['emergency'] } },
      spans: [''],
      messageId: 'outside',
      severity: 'caution',
    },
  ],
};
