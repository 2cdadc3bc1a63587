/** Reads a JSON file for people: what cannot be read is told in words, with line and column where there is one. */
import { readFileSync } from 'node:fs';
import { type ParseError, ParseErrorCode, parse } from 'jsonc-parser';

export interface Unreadable {
  readonly ja: string;
  readonly en: string;
}

export type JsonFile =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: Unreadable };

/** The JSON value of a UTF-8 file; a byte order mark (Windows Notepad writes one) is passed over. */
export function readJsonFile(file: string): JsonFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { ok: false, message: readFault(error) };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      ok: false,
      message: { ja: '文字コードがUTF-8ではありません。', en: 'The file is not in UTF-8.' },
    };
  }
  return parseJson(text);
}

function parseJson(text: string): JsonFile {
  if (text.trim() === '') return { ok: false, message: { ja: 'ファイルが空です。', en: 'The file is empty.' } };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return { ok: true, value };
  const { line, column } = positionOf(text, first.offset);
  const reason = syntaxFault(first.error);
  return {
    ok: false,
    message: { ja: `${line}行${column}文字目：${reason.ja}`, en: `line ${line}, column ${column}: ${reason.en}` },
  };
}

function readFault(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { ja: 'ファイルがありません。', en: 'There is no such file.' };
  if (code === 'EISDIR')
    return { ja: 'フォルダーです。ファイルを指定してください。', en: 'This is a folder; name a file.' };
  return { ja: `読めません（${code}）。`, en: `The file cannot be read (${code}).` };
}

/** Line and column, both from 1. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function syntaxFault(code: ParseErrorCode): Unreadable {
  switch (code) {
    case ParseErrorCode.CommaExpected:
      return { ja: 'ここより前にコンマ（,）が必要です。', en: 'A comma is missing before this.' };
    case ParseErrorCode.ColonExpected:
      return { ja: '項目名の後にコロン（:）が必要です。', en: 'A colon is missing after the name.' };
    case ParseErrorCode.PropertyNameExpected:
      return {
        ja: '" で囲んだ項目名が必要です。直前の余分なコンマ（,）も確かめてください。',
        en: 'A name in double quotes is expected here; look for a superfluous comma before it.',
      };
    case ParseErrorCode.ValueExpected:
      return {
        ja: '値が必要です。直前の余分なコンマ（,）も確かめてください。',
        en: 'A value is expected here; look for a superfluous comma before it.',
      };
    case ParseErrorCode.CloseBraceExpected:
      return { ja: '閉じかっこ（}）が足りません。', en: 'A closing brace } is missing.' };
    case ParseErrorCode.CloseBracketExpected:
      return { ja: '閉じかっこ（]）が足りません。', en: 'A closing bracket ] is missing.' };
    case ParseErrorCode.EndOfFileExpected:
      return { ja: '終わりのかっこの後に余分なものがあります。', en: 'Something follows the closing bracket.' };
    case ParseErrorCode.InvalidCommentToken:
      return { ja: 'コメントは書けません。', en: 'Comments are not allowed.' };
    case ParseErrorCode.UnexpectedEndOfString:
      return { ja: '文字列を閉じる " がありません。', en: 'The closing quotation mark is missing.' };
    case ParseErrorCode.InvalidCharacter:
      return {
        ja: '文字列の中に改行などの使えない文字があります。',
        en: 'The text holds a character that must be written as an escape, such as a line break.',
      };
    default:
      return { ja: 'JSONとして読めません。', en: 'This is not JSON.' };
  }
}
