import type { Rule } from '../../lib/engine/rule.ts';
import type { DateMessage } from './context.ts';

/** `date` 2026年11月23日 and `dateEn` 2026-11-23 come from facts.ts. */
export const dateMessages: Rule<'text', DateMessage>['messages'] = {
  'no-such-day': {
    message: { ja: '{name}は{last}日までです。', en: '{nameEn} has {last} days.' },
    fix: { ja: '日付を直してください。', en: 'Correct the date.' },
  },
  'no-such-month': {
    message: { ja: '{month}月という月はありません。', en: 'There is no month {month}.' },
    fix: { ja: '月を直してください。', en: 'Correct the month.' },
  },
  'no-such-time': {
    message: { ja: '「{written}」という時刻はありません。', en: '“{written}” is not a time of day.' },
    fix: { ja: '時刻を直してください。', en: 'Correct the time.' },
  },
  'past-midnight': {
    message: { ja: '「{written}」は翌日の{after}にあたります。', en: '“{written}” is {hour} o’clock on the next day.' },
    fix: {
      ja: '時刻を直すか、深夜の意味なら「翌日の{after}」と書いてください。',
      en: 'Correct the time, or name the next day if the night is meant.',
    },
  },
  weekday: {
    message: { ja: '{date}は{weekday}曜日です。', en: '{dateEn} is a {weekdayEn}.' },
    fix: { ja: '日付か曜日を直してください。', en: 'Correct the date or the weekday.' },
  },
  'nth-weekday': {
    message: { ja: '{date}は第{nth}{weekday}曜日です。', en: '{dateEn} is {weekdayEn} number {nth} of its month.' },
    fix: { ja: '日付か「第◯」を直してください。', en: 'Correct the date or the number of the weekday.' },
  },
  'no-holiday': {
    message: { ja: '{date}は国民の祝日・休日ではありません。', en: '{dateEn} is no public holiday.' },
    fix: { ja: '日付か「祝」を直してください。', en: 'Correct the date, or take the holiday mark out.' },
  },
  era: {
    message: {
      ja: '{wareki}は{year}年、{common}年は{commonWareki}です。',
      en: '{wareki} is {year}; {common} is {commonWareki}.',
    },
    fix: { ja: '和暦か西暦を直してください。', en: 'Correct one of the two years.' },
  },
  'era-ended': {
    message: { ja: '{written}にあたるのは{is}（{year}年）です。', en: 'What {written} counts to is {is} ({year}).' },
    fix: { ja: '年を直してください。', en: 'Correct the year.' },
  },
  'far-future': {
    message: { ja: '{written}は{years}年先です。', en: '{written} is {years} years ahead.' },
    fix: { ja: '年が合っているか確かめてください。', en: 'Make sure that the year is right.' },
  },
  order: {
    message: {
      ja: '終わり（{to}）が始まり（{from}）より前です。',
      en: 'The end ({to}) comes before the start ({from}).',
    },
    fix: {
      ja: '日時を直してください。翌日・翌年にわたるなら、そう書いてください。',
      en: 'Correct the times, or say so if they run into the next day or year.',
    },
  },
  sequence: {
    message: {
      ja: '{earlierLabel}（{earlier}）が{laterLabel}（{later}）より後です。',
      en: '{earlierLabelEn} ({earlier}) comes after {laterLabelEn} ({later}).',
    },
    fix: { ja: '時刻を直してください。', en: 'Correct the times.' },
  },
  deadline: {
    message: {
      ja: '申込みの期限（{deadline}）が開催日（{event}）より後です。',
      en: 'Applications close ({deadline}) after the event ({event}).',
    },
    fix: { ja: '期限か開催日を確かめてください。', en: 'Check the deadline and the date of the event.' },
  },
  length: {
    message: { ja: 'この期間は{days}日間です。', en: 'This period has {days} days.' },
    fix: { ja: '日数か日付を直してください。', en: 'Correct the number of days or the dates.' },
  },
  countdown: {
    message: {
      ja: '投稿する日から{date}までは、あと{days}日です。',
      en: 'From the day of posting it is {days} days to {dateEn}.',
    },
    fix: { ja: '日数か日付を直してください。', en: 'Correct the number of days or the date.' },
  },
  'named-day': {
    message: { ja: '{name}は{is}です。', en: '{name} is on {isEn}.' },
    fix: { ja: '日付か日の名前を直してください。', en: 'Correct the date or the name of the day.' },
  },
  relative: {
    message: { ja: '投稿する日から見て、{word}は{is}です。', en: 'Seen from the day of posting, {word} is {isEn}.' },
    fix: { ja: '「{word}」か日付・曜日を直してください。', en: 'Correct “{word}” or the date beside it.' },
  },
  over: {
    message: { ja: '{date}（{weekday}）はもう過ぎています。', en: '{dateEn} ({weekdayEn}) is already past.' },
    fix: {
      ja: '日付を直すか、終わったことなら「〜しました」と書いてください。',
      en: 'Correct the date, or put the sentence in the past.',
    },
  },
  'over-by-then': {
    message: {
      ja: '予約日時に公開されるとき、{date}（{weekday}）はもう過ぎています。',
      en: 'When the scheduled post appears, {dateEn} ({weekdayEn}) will be past.',
    },
    fix: {
      ja: '予約日時を早めるか、日付を直してください。',
      en: 'Schedule it earlier, or correct the date.',
    },
  },
  'not-yet': {
    message: { ja: '{date}（{weekday}）はまだ来ていません。', en: '{dateEn} ({weekdayEn}) is still to come.' },
    fix: {
      ja: '日付を直すか、これからのことなら「〜します」と書いてください。',
      en: 'Correct the date, or put the sentence in the future.',
    },
  },
};
