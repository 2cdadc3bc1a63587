/**
 * What a clause does with what it talks about (after ConText: Harkema, Dowling, Thornblade, Chapman 2009,
 * J Biomed Inform 42(5), carried over to Japanese). A trigger alone never makes a finding; trigger × stance does.
 */

/** How firmly and to whom the clause speaks. */
export type Modality =
  | 'assertion' // 断定
  | 'hearsay' // 〜らしい・〜そうだ・〜とのこと・〜だって
  | 'invitation' // 〜よう・〜ませんか・〜しちゃえ
  | 'request' // 〜てください・お願いします
  | 'obligation' // 〜べきだ・〜なければならない
  | 'prohibition' // 〜するな・禁止・〜てはならない
  | 'advice-against' // 〜にご注意・〜しないで・〜に惑わされない
  | 'question' // 〜ですか
  | 'conjecture' // 〜だろう・〜かもしれない
  | 'condition'; // 〜たら・〜場合

/** Whose words or whose authority. */
export type Speaker =
  | 'city' // the city's own voice
  | 'staff' // the person at the keyboard, in the first person
  | 'quoted' // someone else's words in quotation
  | 'source'; // attributed to a named source

/** The kind of official notice in whose frame a sentence stands. */
export type NoticeKind =
  | 'election' // 選挙管理委員会, 投票所, 期日前投票
  | 'rights' // 人権啓発, 差別の解消
  | 'warning' // 注意喚起, 法令による禁止, 被害防止
  | 'consultation' // 相談窓口
  | 'programme' // 講座・講演・展示・募集の案内
  | 'award' // 大会・受賞の結果
  | 'heritage' // 祭り・文化財・言い伝えの紹介
  | 'procedure'; // 議会・手続・制度の説明, 結果の公表

export interface Stance {
  readonly modality: Modality;
  /** The predicate is negated (〜ない・〜ません), after double negation is resolved. */
  readonly negated: boolean;
  readonly speaker: Speaker;
  /** Frames of official notices in the sentence, or taken up by the next one; empty in ordinary talk. */
  readonly notices: readonly NoticeKind[];
  /** The same, anywhere in the text. */
  readonly around: readonly NoticeKind[];
}
