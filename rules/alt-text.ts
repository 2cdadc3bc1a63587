import { defineRule, type RuleCases } from '../lib/engine/rule.ts';

type MessageId = 'missing' | 'captions';

/** 代替テキスト: for whoever cannot see the picture (JIS X 8341-3). Where the page does not show it, nothing is said. */
export const altText = defineRule<'text', MessageId>({
  id: 'alt-text',
  clause: '4-4-2',
  severity: 'caution',
  needs: 'text',
  title: { ja: '代替テキスト', en: 'Text for images' },
  why: {
    ja: '目の見えない人は、画像を代替テキスト（ALT）の読み上げで受け取ります。チラシの画像だけでは、日時も場所も届きません。',
    en: 'People who cannot see hear the alternative text instead. A picture of a leaflet alone tells them neither day nor place.',
  },
  messages: {
    missing: {
      message: {
        ja: '画像{total}枚のうち{count}枚に、代替テキスト（ALT）がありません。',
        en: '{count} of {total} images have no alternative text.',
      },
      fix: {
        ja: '画像の内容が伝わる一文を付けてください。チラシなら、日時・場所・申込先も本文に書いてください。',
        en: 'Describe each in a sentence. Of a leaflet, put day, place and contact into the text as well.',
      },
    },
    captions: {
      message: { ja: '動画が付いています。', en: 'A video is attached.' },
      fix: {
        ja: '音声の内容が字幕か本文でも分かるかを確かめてください。',
        en: 'Make sure that what is said can be read, in captions or in the text.',
      },
    },
  },
  *check({ draft: { media = [] } }) {
    const images = media.filter(({ type }) => type === 'image');
    // undefined = not shown: never taken for missing.
    const bare = images.filter(({ alt }) => alt !== undefined && alt.trim() === '');
    if (bare.length > 0) {
      yield { messageId: 'missing', target: 'media', data: { count: bare.length, total: images.length } };
    }
    if (media.some(({ type }) => type === 'video')) yield { messageId: 'captions', target: 'media', severity: 'note' };
  },
});

export const cases: RuleCases = {
  quiet: [
    { text: '秋吉台のすすきです。' },
    { text: '秋吉台のすすきです。', media: [] },
    { text: '秋吉台のすすきです。', media: [{ type: 'image' }] },
    { text: '秋吉台のすすきです。', media: [{ type: 'image', alt: '夕日に光るすすきの原' }] },
  ],
  flagged: [
    {
      text: '秋吉台のすすきです。',
      media: [{ type: 'image', alt: '' }, { type: 'image', alt: '夕日' }, { type: 'image' }],
      spans: [''],
      messageId: 'missing',
      severity: 'caution',
    },
    { text: '', media: [{ type: 'image', alt: ' ' }], spans: [''], messageId: 'missing' },
    { text: '動画です。', media: [{ type: 'video' }], spans: [''], messageId: 'captions', severity: 'note' },
  ],
};
