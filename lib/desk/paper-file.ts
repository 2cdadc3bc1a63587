/**
 * Papers that travel between sections as a file or through the clipboard: no server stands between them. What comes in
 * is read by a schema, searched for passwords, and changes nothing before a person has seen what it would do.
 */
import * as z from 'zod/mini';
import { isHandle, sameHandle } from '../policy/handles.ts';
import { credentialPath } from '../policy/credential.ts';
import { parseJson } from '../policy/parse-json.ts';
import { type Problem, type Refused, refused } from '../policy/problem.ts';
import { siteSchema } from '../policy/schema.ts';
import { enclose, openEnvelope, type Shape } from '../storage/envelope.ts';
import {
  applicationSchema,
  approvalSchema,
  offerSchema,
  type AccountRecord,
  type Application,
  type Approval,
  type Offer,
} from '../storage/schema.ts';

/** 別記様式第１号, and 第２号 once it has been given. */
export interface AccountPapers {
  readonly site: AccountRecord['account']['site'];
  readonly application: Application;
  readonly approval?: Approval | undefined;
}

interface PaperContents {
  accountPapers: AccountPapers;
  offer: Offer;
}
type PaperKind = keyof PaperContents;

const shapes: { readonly [K in PaperKind]: Shape<PaperContents[K]> } = {
  accountPapers: {
    version: 1,
    // Without a handle nobody could tell which account it is about.
    schema: z.object({ site: siteSchema, application: applicationSchema, approval: z.optional(approvalSchema) }).check(
      z.refine(({ site, application }) => isHandle(site, application.registration.handle), {
        path: ['application', 'registration', 'handle'],
        error: 'handle',
      }),
    ),
  },
  offer: { version: 1, schema: offerSchema },
};

/** The text of a file: readable by eye, too. */
export function writePaper<K extends PaperKind>(kind: K, value: PaperContents[K]): string {
  return `${JSON.stringify({ shirube: kind, ...enclose(shapes[kind], value) }, null, 2)}\n`;
}

export type ReadPaper<T> = { readonly ok: true; readonly value: T } | Refused;

/** `text` as it came from a file or the clipboard, whatever it is. */
export function readPaper<K extends PaperKind>(kind: K, text: string): ReadPaper<PaperContents[K]> {
  const json = parseJson(text);
  if (!json) return refused('', NO_JSON);
  const mark = z.safeParse(z.object({ shirube: z.string() }), json.value);
  if (!mark.success) return refused('', NOT_OURS);
  if (mark.data.shirube !== kind) return refused('shirube', OTHER_PAPER);
  const opened = openEnvelope(shapes[kind], json.value);
  if (!opened.ok) return { ok: false, problems: opened.problems };
  const path = credentialPath(opened.value);
  return path === undefined ? { ok: true, value: opened.value } : refused(path, CREDENTIAL);
}

const NO_JSON: Problem['message'] = {
  ja: '内容を読めません。途中で切れていないか確かめ、ファイルのまま受け取り直してください。',
  en: 'This cannot be read. Check that it is complete, or ask for the file itself.',
};
const NOT_OURS: Problem['message'] = {
  ja: '投稿しるべの書き出したものではありません。',
  en: 'This was not exported from Shirube.',
};
const OTHER_PAPER: Problem['message'] = {
  ja: '別の種類の票です。様式は「様式」へ、情報提供票は「受け取った票」へ取り込んでください。',
  en: 'This is another kind of paper. Import forms under “Forms”, and information sheets under “Received”.',
};
const CREDENTIAL: Problem['message'] = {
  ja: 'パスワードのように見える値が入っているので、取り込みません。差出人に、パスワードを除いて送り直すよう頼んでください。',
  en: 'A value looks like a password, so this is not imported. Ask the sender to remove it and send it again.',
};

/** What taking up the papers of an account would do to the records here. */
export type PapersPlan =
  /** No record of this account yet: it comes in as submitted. */
  | { readonly effect: 'new' }
  /** The application takes the place of the one here. */
  | { readonly effect: 'application'; readonly record: AccountRecord }
  /** The approval has come back: the application here is the one that was approved. */
  | { readonly effect: 'approval'; readonly record: AccountRecord }
  /** The account is in use or closed: its papers are no longer changed by import. */
  | { readonly effect: 'refused'; readonly record: AccountRecord };

export function planImport(records: readonly AccountRecord[], papers: AccountPapers): PapersPlan {
  const { handle } = papers.application.registration;
  const record = records.find(({ account }) => account.site === papers.site && sameHandle(account.handle, handle));
  if (!record) return { effect: 'new' };
  const { state } = record.account;
  if (state !== 'draft' && state !== 'submitted') return { effect: 'refused', record };
  return { effect: papers.approval ? 'approval' : 'application', record };
}
