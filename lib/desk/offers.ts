/** 情報提供票 (第4-2⑶): from a section to the one that posts, on paper, by mail or as a file. The policy has no form for it. */
import type { Offer } from '../storage/schema.ts';

export function emptyOffer(id: string, section: string, at: number): Offer {
  return {
    id,
    section,
    contact: '',
    subject: '',
    body: '',
    when: '',
    place: '',
    audience: '',
    url: '',
    images: '',
    imageRights: '',
    wishedDate: '',
    createdAt: at,
  };
}

/** The fields of the sheet in its order. Its words are Japanese in every language of the screen: it goes to a city hall. */
export const OFFER_LINES = [
  ['section', '提供課'],
  ['contact', '担当・問合せ'],
  ['subject', '件名'],
  ['body', '内容'],
  ['when', '日時'],
  ['place', '場所'],
  ['audience', '対象'],
  ['url', 'URL'],
  ['images', '画像'],
  ['imageRights', '画像の権利・承諾'],
  ['wishedDate', '発信希望日'],
] as const satisfies readonly (readonly [Exclude<keyof Offer, 'id' | 'createdAt'>, string])[];

/** Without these nobody can post it. */
export const OFFER_NEEDS = ['section', 'contact', 'subject', 'body'] as const;

export function missingInOffer(offer: Offer): (typeof OFFER_NEEDS)[number][] {
  return OFFER_NEEDS.filter((field) => offer[field].trim() === '');
}

/** The sheet as plain text, for mail and chat. Empty fields are left out. */
export function offerText(offer: Offer): string {
  const lines = OFFER_LINES.flatMap(([field, label]) => {
    const value = offer[field].trim();
    if (value === '') return [];
    return [value.includes('\n') ? `【${label}】\n${value}` : `【${label}】${value}`];
  });
  return ['情報提供票（任意様式）', ...lines].join('\n');
}

/** What a post made of the sheet would say: that is what the checks read. */
export function offerDraft(offer: Offer): string {
  const lines: readonly (readonly [string, string])[] = [
    ['', offer.subject],
    ['', offer.body],
    ['日時：', offer.when],
    ['場所：', offer.place],
    ['対象：', offer.audience],
    ['問合せ：', offer.contact],
    ['', offer.url],
  ];
  return lines
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label}${value.trim()}`)
    .join('\n');
}

/** Longer addresses are cut by mail programs and by Windows itself. */
export const LONGEST_MAILTO = 2000;

/** Address for a mail with the sheet in it; line breaks as mail wants them. */
export function offerMail(offer: Offer, to: string): string {
  const subject = `【情報提供】${offer.subject.trim()}`;
  const body = offerText(offer).replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

export interface OfferAnswer {
  readonly result: 'posted' | 'declined';
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Who answers. */
  readonly section: string;
}

/** What goes back to the section. */
export function answerText(offer: Offer, { result, reason, date, section }: OfferAnswer): string {
  const outcome = result === 'posted' ? '発信しました。' : '今回は発信を見送りました。';
  return [
    `${offer.section} ${offer.contact}`.trim(),
    `情報提供「${offer.subject}」について、${outcome}`,
    ...(reason.trim() === '' ? [] : [`理由・補足：${reason.trim()}`]),
    `（${date}${section === '' ? '' : ` ${section}`}）`,
  ].join('\n');
}
