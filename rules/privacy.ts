import { defineRule, type RuleCases, type TextContext } from '../lib/engine/rule.ts';
import { overlaps } from '../lib/engine/stance/span.ts';
import { privateAddresses } from './privacy/address.ts';
import { birthDates } from './privacy/birth-date.ts';
import type { Datum, DatumKind } from './privacy/datum.ts';
import { personalMails } from './privacy/mail.ts';
import { personalNumbers } from './privacy/numbers.ts';
import { personalPhones } from './privacy/phone.ts';
import { pupils } from './privacy/pupil.ts';

/**
 * Personal data that shows in the characters themselves. Who is named with what delicate fact takes words and stands in
 * privacy-person.ts under the same id: one label, two kinds of evidence, and numbers stay caught while the tokenizer loads.
 */
export const privacy = defineRule<'text', DatumKind>({
  id: 'privacy',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'text',
  title: { ja: '個人情報', en: 'Personal data' },
  why: {
    ja: '個人の電話番号や住所、番号などは、一度公開すると回収できません。プライバシー権の侵害となり、本人の安全にも関わります。',
    en: 'A private phone number, address or identity number cannot be called back once published; it breaches privacy and may endanger the person.',
  },
  messages: {
    phone: {
      message: { ja: '個人の電話番号かもしれません。', en: 'This may be a private phone number.' },
      fix: {
        ja: '担当課や事務局など、公開している番号に替えてください。市の番号であれば方針パックの連絡先に登録できます。',
        en: 'Give the office’s public number instead. A number of the city can be entered among the pack’s contacts.',
      },
    },
    mail: {
      message: { ja: '個人のメールアドレスかもしれません。', en: 'This may be a private mail address.' },
      fix: { ja: '担当課の代表アドレスや申込フォームに替えてください。', en: 'Give the office’s address or a form instead.' },
    },
    address: {
      message: { ja: '個人の住まいが分かる書き方かもしれません。', en: 'This may tell where a private person lives.' },
      fix: { ja: '番地や部屋番号を除き、必要なら地域名までにしてください。', en: 'Leave out house and room numbers; name the district at most.' },
    },
    'birth-date': {
      message: { ja: '個人の生年月日かもしれません。', en: 'This may be somebody’s date of birth.' },
      fix: { ja: '生年月日を除いてください。', en: 'Leave the date of birth out.' },
    },
    'my-number': {
      message: { ja: 'マイナンバー（個人番号）の可能性がある12桁の数字です。', en: 'These twelve digits may be an Individual Number (My Number).' },
      fix: {
        ja: '必ず除いてください。個人番号は法律で定められた場合のほか公開できません。',
        en: 'Remove it. The law forbids publishing an Individual Number.',
      },
    },
    card: {
      message: { ja: 'クレジットカード番号の形をした数字です。', en: 'These digits have the form of a payment card number.' },
      fix: { ja: '番号を除いてください。', en: 'Remove the number.' },
    },
    account: {
      message: { ja: '個人の口座番号かもしれません。', en: 'This may be a private bank account number.' },
      fix: { ja: '個人の口座であれば除いてください。', en: 'Remove it if the account is a person’s.' },
    },
    plate: {
      message: { ja: '車のナンバーは、持ち主の特定につながることがあります。', en: 'A licence plate can lead to the car’s owner.' },
      fix: { ja: 'ナンバーを除き、車種や色、場所だけで呼びかけてください。', en: 'Leave the plate out; describe the car by make, colour and place.' },
    },
    'id-number': {
      message: { ja: '個人に割り当てられた番号かもしれません。', en: 'This may be a number issued to one person.' },
      fix: { ja: '番号を除き、窓口で本人確認のうえ案内してください。', en: 'Leave the number out and deal with it at the counter.' },
    },
    'messenger-id': {
      message: { ja: '個人のLINEなどのIDかもしれません。', en: 'This may be a private messenger id.' },
      fix: { ja: '公式アカウントや担当課の連絡先に替えてください。', en: 'Give an official account or the office’s contact instead.' },
    },
    pupil: {
      message: { ja: '児童・生徒の学年・組と名前がそろっています。', en: 'A pupil’s class and name stand together.' },
      fix: {
        ja: '組や名前を除くか、本人と保護者の同意を得ていることを確かめて、その旨を書いてください。',
        en: 'Leave out the class or the name, or make sure of the pupil’s and parents’ consent and say so.',
      },
    },
  },
  *check(context) {
    for (const { kind, start, end } of personalData(context)) yield { messageId: kind, start, end };
  },
});

/** All personal data in the text, in reading order, the longer first where two overlap. */
export function personalData({ text: { normal }, policy: { contacts } }: Pick<TextContext, 'text' | 'policy'>): Datum[] {
  const found = [
    ...personalNumbers(normal),
    ...personalPhones(normal, contacts),
    ...personalMails(normal, contacts),
    ...birthDates(normal),
    ...pupils(normal),
    ...privateAddresses(normal, contacts),
  ];
  const kept: Datum[] = [];
  for (const datum of found) if (!kept.some((other) => overlaps(other, datum))) kept.push(datum);
  return kept.sort((a, b) => a.start - b.start);
}

export const cases: RuleCases = { quiet: [], flagged: [] };
