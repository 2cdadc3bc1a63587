import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { stanceAt } from '../../../lib/engine/stance/stance-at.ts';
import type { Modality, NoticeKind, Speaker } from '../../../lib/engine/stance/stance.ts';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Token, Tokenizer } from '../../../lib/morphology/token.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
}, 120_000);

/** The stance of the words between ［ and ］. */
function stanceOf(marked: string) {
  const start = marked.indexOf('［');
  const end = marked.indexOf('］') - 1;
  const text = marked.replace(/[［］]/g, '');
  return stanceAt(analyse(splitSentences(text), tokenizer), start, end);
}

describe('modality', () => {
  test.each<[Modality, string]>([
    ['assertion', '市は計画に［反対］します。'],
    ['assertion', '昨日、［集会］に行ってきました。'],
    ['hearsay', '明日から［断水］になるらしいです。'],
    ['hearsay', '来月で［閉店］するそうです。'],
    ['hearsay', '堤防が［切れた］とか。'],
    ['hearsay', '駅前の店が［閉店］するとのことです。'],
    ['hearsay', '店が［閉まる］という噂です。'],
    ['conjecture', '雨が［降り］そうです。'],
    ['conjecture', '明日は［晴れる］でしょう。'],
    ['conjecture', '今夜は［冷える］かもしれません。'],
    ['invitation', 'みんなで［応援］しましょう。'],
    ['invitation', '一緒に［投票］に行きませんか。'],
    ['invitation', 'みんなで［飲もう］ぜ!'],
    ['request', '窓口まで［連絡］してください。'],
    ['request', 'ご［協力］をお願いします。'],
    ['request', '署名を［集めて］ほしい。'],
    ['obligation', '国は制度を［廃止］すべきです。'],
    ['obligation', '計画を［見直さ］なければなりません。'],
    ['prohibition', '川に［入って］はいけません。'],
    ['prohibition', '飲んだら［乗る］な!'],
    ['prohibition', '採取は法律で［禁じられて］います。'],
    ['prohibition', '市職員は候補者を［応援］することはできません。'],
    ['advice-against', '［詐欺］にご注意ください。'],
    ['advice-against', '噂を［広め］ないでください。'],
    ['advice-against', '［野焼き］はやめましょう。'],
    ['advice-against', '撮影は［ご遠慮］ください。'],
    ['advice-against', '［デマ］に惑わされないようにしましょう。'],
    ['question', '投票日は［いつ］ですか。'],
    ['condition', '［滞納］したら、相談してください。'],
    ['condition', '［滞納］すると延滞金がかかります。'],
  ])('%s: %s', (modality, marked) => {
    expect(stanceOf(marked).modality).toBe(modality);
  });
});

describe('polarity', () => {
  test.each<[boolean, string]>([
    [true, 'そのような［計画］はありません。'],
    [true, '市は［容認］しません。'],
    [true, '必ず［治る］とは言えません。'],
    [true, '［日本一］、と言いたいところですが、まずは食べてみてください。'],
    [true, '必ず［治る］わけではありません。'],
    [true, '［倒産］という事実はありません。'],
    [false, '［反対］せざるを得ません。'],
    [false, '［食べ］ないわけにはいかない。'],
    [false, '任せられるのは［この人］しかいません。'],
    [false, '［計画］を見直さなければなりません。'],
    [false, '大雨に［なる］かもしれません。'],
    [false, '一緒に［行き］ませんか。'],
    [false, 'どこにも負けない［日本一］です。'],
    [false, '［応援］しましょう。'],
  ])('negated %s: %s', (negated, marked) => {
    expect(stanceOf(marked).negated).toBe(negated);
  });
});

describe('reach of a head over the clauses that hang on it', () => {
  test.each<[Modality, string]>([
    ['advice-against', '噂を［信じて］広めないでください。'],
    ['invitation', '署名を［集めて］届けましょう。'],
    ['advice-against', '「必ず儲かる」と［うたう］広告にご注意ください。'],
    ['assertion', '［反対］ですが、ご協力をお願いします。'],
    ['assertion', '［中止］しますので、ご注意ください。'],
  ])('%s: %s', (modality, marked) => {
    expect(stanceOf(marked).modality).toBe(modality);
  });
});

describe('speaker', () => {
  test.each<[Speaker, string]>([
    ['city', '市は計画に［反対］します。'],
    ['staff', '私は個人的に［反対］です。'],
    ['quoted', '「計画に［反対］だ」という声がありました。'],
    ['quoted', '「［外国人お断り］」の貼り紙は差別です。'],
    ['quoted', '［男は泣くな］と言われて育ちました。'],
    ['city', '「政治を［変えて］ほしい」。その通り!'],
    ['source', '県の発表によると、［感染］が広がっています。'],
    ['source', '交通事故は［41件］でした(美祢警察署調べ)。'],
    ['city', '知人によると、［感染］が広がっています。'],
  ])('%s: %s', (speaker, marked) => {
    expect(stanceOf(marked).speaker).toBe(speaker);
  });

  test('words that are only set off go with the sentence around them', () => {
    expect(stanceOf('「神の［ご加護」がありますように］。').speaker).toBe('city');
  });
});

describe('notices', () => {
  test.each<[NoticeKind, string]>([
    ['election', '選挙管理委員会からの［お知らせ］です。'],
    ['rights', '12月4日からの人権週間に、［差別］について考えましょう。'],
    ['warning', '［飲酒運転］は法律で禁じられています。'],
    ['warning', '「［外国人］お断り」。これは差別です。'],
    ['consultation', '［借金］の相談窓口を開設しました。'],
    ['programme', '［憲法］を学ぶ講座、参加者募集。'],
    ['heritage', '［水］を飲むと長生きするとの言い伝えがあります。'],
    ['procedure', '［増税］の議案は賛成多数で可決されました。'],
    ['award', '全国大会で優勝し、［日本一］に輝きました。'],
  ])('%s: %s', (kind, marked) => {
    expect(stanceOf(marked).notices).toContain(kind);
  });

  test('ordinary talk stands in no frame', () => {
    expect(stanceOf('みんなで［山田さん］を応援しましょう!').notices).toEqual([]);
  });
  test('a notice elsewhere in the text is around, not in the sentence', () => {
    const stance = stanceOf('［飲んだあと］です。飲酒運転は法律で禁じられています。');
    expect(stance.around).toContain('warning');
  });
});

test('clauses cover the tokens of their sentence in order, whatever the text', () => {
  const text =
    '雨が降ったので、川には近づかないでください。「危ない」と言われても見に行く人がいますが、やめましょう!\nえ、まじ?(笑)';
  for (const sentence of analyse(splitSentences(text), tokenizer).sentences) {
    const covered: Token[] = sentence.clauses.flatMap((clause) => clause.tokens);
    expect(covered).toEqual(sentence.tokens);
  }
});
