import { defineRule, type Report, type RuleCases } from '../lib/engine/rule.ts';
import { findQuotations } from '../lib/engine/stance/quotation.ts';
import { overlaps, type Span } from '../lib/engine/stance/span.ts';
import { alternatives, spansOf } from '../lib/text/any-of.ts';
import {
  ANYBODY,
  BRACKETED_MEMOS,
  EMERGENCY,
  FIELD_NAMES,
  MEMOS,
  RIDDLES,
  SLOT_MARKS,
  SLOT_UNITS,
} from './lexicon/templates.ts';

type MessageId = 'number' | 'name' | 'empty' | 'memo' | 'template' | 'test' | 'punctuation';

/** 二〇二六年: there 〇 is a figure. */
const NOT_A_FIGURE = '(?<![〇一二三四五六七八九十百千万\\d])';
const RUN = `${NOT_A_FIGURE}([${SLOT_MARKS}])\\1{0,4}`;
const ANY_MARK = new RegExp(`[${SLOT_MARKS}]`, 'u');
const UNIT = `(?:${SLOT_UNITS.join('|')})`;
/** ○月○日 · 令和○年 · ●時 · XX円; 「○日時」 is a bullet before a word, and so is a mark before a digit. */
const NUMBER = new RegExp(`${RUN}${UNIT}|(?<![A-Za-z])[XxＸ]{2,4}(?:年|月|日|時|分|円|名|人|回)`, 'gu');
const PHONE =
  /(?<!\d)0\d{0,4}[-(ー−][○〇◯●×Xx*]{2,4}[-)ー−][○〇◯●×Xx*\d]{3,4}|(?<!\d)0\d{1,4}[-(ー−]\d{1,4}[-)ー−][○〇◯●×Xx*]{4}|(?<![○〇◯])[○〇◯]{2,4}[-ー−][○〇◯]{2,4}[-ー−][○〇◯]{4}/gu;
/** 「○○公民館」「会場:△△」: two marks or more that touch a word. */
const NAME = new RegExp(
  `(?<![${SLOT_MARKS}])${NOT_A_FIGURE}([○〇◯●△□×✕✖◎])\\1{1,5}(?![${SLOT_MARKS}一二三四五六七八九])`,
  'gu',
);
const TOUCHES_BEFORE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー:#@]$/u;
const TOUCHES_AFTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MEANS_ANYBODY = new RegExp(`^${ANYBODY}`, 'u');
const TALK = /って(?!い)|という(?:噂|うわさ|話|デマ|投稿|書き込み)|らしい|デマ|うわさ|噂|予言|予知/u;
const EMPTY = /【[\s]*】|「[\s]*」|『[\s]*』|《[\s]*》|〔[\s]*〕|(?<![\p{L}\p{N}_])\(\s*\)(?!\s{0,20}[\\/^ノ])/gu;
const MEMO = new RegExp(
  `(?:${alternatives(MEMOS)})|[【[<(★※](?:${alternatives(BRACKETED_MEMOS)})[】\\]>)★]|^(?:${alternatives(FIELD_NAMES)})[::]?$`,
  'gmu',
);
/** {{name}} · \${name} · %NAME% · <名前>: slots of a mail merge. */
const TEMPLATE = /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{0,40}\}|%[A-Z_]{3,20}%|\[\[[^[\]\n]{1,40}\]\]/gu;
const TEST_ONLY =
  /^[\s【[(]*(?:(?:てすと|テスト|test|TEST|Test|ﾃｽﾄ)(?:投稿|送信|配信|です|中){0,3}[\s。、!!.・】\])]*){1,3}$/u;
const PUNCTUATION = /。[。、]+|、[、。]+|\?。|!。/gu;

/** Slots that nobody filled (第4-4⑶ 正確): in 2013 a city sent 「本日○時○分…ミサイル発射」. */
export const placeholder = defineRule<'text', MessageId>({
  id: 'placeholder',
  clause: '4-4-3',
  severity: 'confirm',
  needs: 'text',
  title: { ja: '書きかけ', en: 'Unfilled' },
  why: {
    ja: 'ひな型の○○や作業メモが残ったまま出ると、肝心の日時や場所が伝わりません。災害のお知らせでは特に危険です（2013年に他市で「本日○時○分」のまま送信された例があります）。',
    en: 'A template’s blanks or a note to oneself leave out the very time or place. In an emergency that is dangerous: in 2013 a city sent “today at ○:○”.',
  },
  messages: {
    number: {
      message: { ja: '数字や日時が○などのまま残っています。', en: 'A number, date or time is still a blank.' },
      fix: { ja: '実際の数字を入れてください。', en: 'Put the real figure in.' },
    },
    name: {
      message: {
        ja: '名前や場所が○○などのまま残っているかもしれません。',
        en: 'A name or place may still be a blank.',
      },
      fix: {
        ja: '実際の名前を入れてください。わざと伏せている場合は、このままで構いません。',
        en: 'Put the real name in. If it is withheld on purpose, leave it.',
      },
    },
    empty: {
      message: { ja: 'かっこの中が空です。', en: 'These brackets are empty.' },
      fix: { ja: '中身を入れるか、かっこを消してください。', en: 'Fill them or remove them.' },
    },
    memo: {
      message: { ja: '作業用の書き込みが残っているようです。', en: 'This looks like a note to oneself.' },
      fix: { ja: '書き込みを消すか、本文に置き換えてください。', en: 'Remove the note or put the text in its place.' },
    },
    template: {
      message: { ja: 'ひな型の差し込み記号が残っています。', en: 'A merge field of a template is still there.' },
      fix: { ja: '記号を実際の言葉に置き換えてください。', en: 'Replace the field with the real words.' },
    },
    test: {
      message: { ja: 'テスト用の文のようです。', en: 'This looks like a test.' },
      fix: {
        ja: '本番の投稿欄でないか確かめてください。試験発信であれば、その旨と目的を書き添えてください。',
        en: 'Make sure that this is not the live account. If it is an announced test, say so and why.',
      },
    },
    punctuation: {
      message: { ja: '句読点が重なっています。', en: 'Punctuation marks are doubled.' },
      fix: { ja: '余分な句読点を消してください。', en: 'Remove the extra mark.' },
    },
  },
  *check({ text: { normal }, draft, policy }) {
    const riddle = RIDDLES.test(normal);
    const quotations = findQuotations(normal);
    const told = (span: Span) => !riddle && !quotations.some((quotation) => overlaps(quotation, span));
    const emergency = EMERGENCY.test(normal) || draft.category === policy.pack.emergency.category;
    const reported: Span[] = [];
    const fresh = (span: Span) => {
      if (reported.some((other) => overlaps(other, span))) return false;
      reported.push(span);
      return true;
    };
    if (TEST_ONLY.test(normal)) yield { messageId: 'test', start: 0, end: normal.length };
    for (const [messageId, pattern] of [
      ['template', TEMPLATE],
      ['memo', MEMO],
      ['number', PHONE],
      ['number', NUMBER],
      ['empty', EMPTY],
    ] as const) {
      for (const span of joined(spansOf(pattern, normal))) {
        if (
          (messageId !== 'number' || (told(span) && !isBullet(normal, span) && !isTalk(normal, span.end))) &&
          fresh(span)
        ) {
          // 「みーねくん(仮)」 may be meant.
          yield normal.slice(span.start, span.end) === '(仮)' && !emergency
            ? { messageId, ...span, severity: 'caution' }
            : { messageId, ...span };
        }
      }
    }
    for (const span of spansOf(NAME, normal)) {
      if (isUnfilledName(normal, span) && told(span) && fresh(span)) yield named(span, emergency);
    }
    for (const span of spansOf(PUNCTUATION, normal)) yield { messageId: 'punctuation', ...span, severity: 'note' };
  },
});

/** A name withheld on purpose is common, so it is only asked about; in an emergency it is not. */
function named(span: Span, emergency: boolean): Report<MessageId> {
  return emergency ? { messageId: 'name', ...span } : { messageId: 'name', ...span, severity: 'caution' };
}

function isUnfilledName(text: string, { start, end }: Span): boolean {
  const marks = text.slice(start, end);
  const line =
    text
      .slice(text.lastIndexOf('\n', start - 1) + 1)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  // ○○お知らせ○○ as an ornament.
  if (line.length > marks.length && line.startsWith(marks) && line.endsWith(marks)) return false;
  const after = text.slice(end, end + 8);
  if (MEANS_ANYBODY.test(after) || isTalk(text, end)) return false;
  return TOUCHES_AFTER.test(after) || TOUCHES_BEFORE.test(text.slice(Math.max(0, start - 1), start));
}

/** 「○月○日に地震が来るって」「○○が閉店という噂」: what people say, not what the city tells. */
function isTalk(text: string, end: number): boolean {
  return TALK.test(/^[^。\n]{0,24}/u.exec(text.slice(end))?.[0] ?? '');
}

/** 「○月の予定」「●回覧」 at the start of a line: one mark there opens an item. */
function isBullet(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const alone = !ANY_MARK.test(text.slice(start + 1, end));
  return alone && line.trim() === '';
}

/** 「○月○日」「○時○分」 as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = span.end;
    else result.push({ ...span });
  }
  return result;
}

export const cases: RuleCases = {
  quiet: [
    { text: '○日時　12月5日 10時\n○場所　中央公民館\n○定員　20名' },
    { text: '●11月の予定\n●12月の予定' },
    { text: '◎おすすめ　○ふつう' },
    { text: '〇×クイズに答えてね！ 秋吉台は〇〇の台地です。' },
    { text: 'Q. 〇月〇日に大地震が来るって本当？ A. 日時を指定した予知はできません。「〇月〇日」はデマです。' },
    { text: '「○○らしいよ」をうのみにしないで。' },
    { text: '「◯◯さんが泊まるホテル」などの書き込みはお控えください。' },
    { text: '○○な方におすすめです。○○したいときはご相談を。' },
    { text: '□■□ 議会のうごき □■□' },
    { text: '美祢市×山口大学 コラボ企画！ 5×3＝15' },
    { text: '◆◆◆\nお知らせ\n◆◆◆' },
    { text: '二〇二六年一〇月三〇日、創立一〇〇周年の会（定員二〇〇名）' },
    { text: '■■重要■■\n◆◆お知らせ◆◆\n□□秋まつり□□' },
    { text: '集合は○印の場所です。' },
    { text: 'この消防車は1台＝税金◯人分。正解は図書館の掲示板で。' },
    { text: '対象：年齢・性別は問いません（要予約）。仮称「みね交流館」（仮称）の愛称を募集。' },
    { text: '市の基本計画（案）への意見を募集しています。' },
    { text: '開催日は未定です。決まり次第お知らせします。' },
    { text: '【テスト投稿】災害時の連携確認のため、本日10時に試験発信を行っています。' },
    { text: 'フォトコンテストの入賞作品です。テスト期間の皆さん、がんばって！' },
    { text: '(^_^) ( ´ ▽ ` ) ありがとうございます' },
    { text: 'XX世紀の美術展' },
    { text: 'うれしいな…！？ えっ、ほんと？！' },
  ],
  flagged: [
    { text: '日時：●月●日（●）　場所：中央公民館', spans: ['●月●日'], messageId: 'number', severity: 'confirm' },
    { text: '本日○時○分、ミサイルが発射されました。', spans: ['○時○分'], messageId: 'number', severity: 'confirm' },
    { text: '令和〇年度の成人式、参加者は〇〇名です。', spans: ['〇年', '〇〇名'], messageId: 'number' },
    { text: '申込みはXX月XX日まで。参加費はXX円。', spans: ['XX月XX日', 'XX円'], messageId: 'number' },
    { text: '休日診療所（0837-52-○○○○）に電話してください。', spans: ['0837-52-○○○○'], messageId: 'number' },
    { text: '○○公民館で健康講座を開きます。', spans: ['○○'], messageId: 'name', severity: 'caution' },
    { text: '会場：△△△', spans: ['△△△'], messageId: 'name' },
    { text: '○○地区に避難指示を発令しました。', spans: ['○○'], messageId: 'name', severity: 'confirm' },
    { text: '○○公園は閉園しました。', category: 'emergency', spans: ['○○'], messageId: 'name', severity: 'confirm' },
    { text: '【】秋まつりのお知らせ', spans: ['【】'], messageId: 'empty' },
    { text: '講師は「　」さんです。', spans: ['「　」'], messageId: 'empty' },
    { text: 'TODO 写真を入れる', spans: ['TODO'], messageId: 'memo' },
    { text: '開始は10時【要確認】です。', spans: ['【要確認】'], messageId: 'memo' },
    { text: '秋まつり（仮）を開催します。', spans: ['（仮）'], messageId: 'memo', severity: 'caution' },
    { text: '詳しくはこちら\nURL', spans: ['URL'], messageId: 'memo' },
    { text: '{{氏名}}様、ご応募ありがとうございます。', spans: ['{{氏名}}'], messageId: 'template' },
    { text: 'テスト投稿です。', spans: ['テスト投稿です。'], messageId: 'test' },
    { text: '秋まつりは中止です。。', spans: ['。。'], messageId: 'punctuation', severity: 'note' },
  ],
};
