import { defineRule, type RuleCases } from '../lib/engine/rule.ts';

/** 肖像権・著作権・写り込み: nobody but a person can see to them, so one reminder where there are media; the checklist has the items. */
export const mediaRights = defineRule<'text', 'media'>({
  id: 'media-rights',
  clause: '4-4-2',
  severity: 'note',
  needs: 'text',
  title: { ja: '画像・動画の権利', en: 'Rights in media' },
  why: {
    ja: '画像の中身は、この拡張機能では見ていません。写っている人の承諾、イラストの利用条件、写り込んだ名札や住所で、各地の市が謝罪や損害賠償に至っています。',
    en: 'What a picture shows is not looked at here. Missing consent, an illustration’s licence and a name tag in the background have cost other cities dearly.',
  },
  messages: {
    media: {
      message: {
        ja: '画像や動画が{count}件付いています。肖像権・著作権・写り込みは、目で見て確かめてください。',
        en: '{count} images or videos: consent, copyright and what stands in the background are for your eyes.',
      },
      fix: {
        ja: '確認項目（写っている人の承諾、出典と利用条件、名札・住所・車のナンバー）を一つずつ見てください。',
        en: 'Go through the checklist: consent of those shown, source and licence, name tags, addresses, number plates.',
      },
    },
  },
  *check({ draft: { media = [] } }) {
    if (media.length > 0) yield { messageId: 'media', target: 'media', data: { count: media.length } };
  },
});

export const cases: RuleCases = {
  quiet: [{ text: '秋吉台のすすきです。' }, { text: '秋吉台のすすきです。', media: [] }],
  flagged: [
    {
      text: '運動会の様子です。',
      media: [{ type: 'image', alt: '走る子どもたち' }, { type: 'video' }],
      spans: [''],
      messageId: 'media',
      severity: 'note',
    },
  ],
};
