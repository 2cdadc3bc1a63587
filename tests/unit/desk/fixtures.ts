import { parsePack } from '../../../lib/policy/parse-pack.ts';
import type { Account, PolicyPack } from '../../../lib/policy/types.ts';
import type { AccountRecord, Application, Approval, Offer } from '../../../lib/storage/schema.ts';
import mine from '../../../rules/packs/mine-city.json';

const parsed = parsePack(mine);
if (!parsed.ok) throw new Error('the pack of Mine is unreadable');
export const pack: PolicyPack = parsed.pack;

export const account: Account = {
  id: 'x-mine-kanko',
  site: 'x',
  handle: 'mine_kanko',
  name: '美祢市観光',
  kind: 'field',
  department: '観光政策課',
  state: 'draft',
  overrides: {},
};

export const application: Application = {
  date: '2026-11-20',
  department: '観光政策課',
  applicant: '係長 山本花子',
  service: 'Ｘ（旧 Twitter）',
  content: '秋吉台の自然と催しを伝えます。',
  categories: ['local-event', 'promotion'],
  registration: {
    handle: 'mine_kanko',
    url: 'https://x.com/mine_kanko',
    title: '美祢市観光【公式】',
    mail: 'kanko@kanko.mine.example.jp',
    credentialMethod: '封書で手渡し',
    credentialDate: '2026-11-20',
  },
  commentPolicy: { default: 'some', text: '日時のお問合せに返信します。' },
  demand: '問合せが月に80件あります。',
  necessity: '市公式アカウントでは季節の情報を伝えきれません。',
};

export const approval: Approval = {
  number: '美デ推第123号',
  date: '2026-11-24',
  approver: 'デジタル推進課長',
  conditions: '',
};

export const record = (part: Partial<AccountRecord> = {}, state: Account['state'] = 'draft'): AccountRecord => ({
  account: { ...account, state },
  application,
  history: [],
  ...part,
});

export const offer: Offer = {
  id: '5f0c',
  section: '地域振興課',
  contact: '0837-52-1112',
  subject: '山焼き',
  body: '秋吉台の山焼きを行います。\n雨天は延期します。',
  when: '2027年2月20日 9時30分',
  place: '秋吉台',
  audience: 'どなたでも',
  url: 'https://www2.city.mine.lg.jp/',
  images: '',
  imageRights: '',
  wishedDate: '2027-02-01',
  createdAt: Date.parse('2026-11-20T16:15:00+09:00'),
};
