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

export interface Stance {
  readonly modality: Modality;
  /** The predicate is negated (〜ない・〜ません), after double negation is resolved. */
  readonly negated: boolean;
  readonly speaker: Speaker;
  /** The sentence stands in the frame of an official notice (選挙管理委員会, 啓発週間, 相談窓口, 募集要項 …). */
  readonly notice: boolean;
}
