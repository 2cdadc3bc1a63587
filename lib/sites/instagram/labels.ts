/**
 * Words of instagram.com's interface, Japanese and English (SITES 2). Most Japanese ones were seen in one public source
 * or on the sister site only, so each list holds the spellings in question, and nothing rests on a label alone.
 */

export interface LabelRow {
  readonly ja: readonly string[];
  readonly en: readonly string[];
  /** How a text on the page is compared: as a whole, or by its beginning. */
  readonly compare: 'whole' | 'beginning';
  /** As for selectors, for the Japanese words; the English ones are A throughout. */
  readonly confidence: 'A' | 'B' | 'C';
}

const table = {
  caption: { ja: ['キャプションを'], en: ['Write a caption'], compare: 'beginning', confidence: 'C' },
  comment: { ja: ['コメントを追加'], en: ['Add a comment'], compare: 'beginning', confidence: 'C' },
  share: { ja: ['シェア', 'シェアする'], en: ['Share'], compare: 'whole', confidence: 'B' },
  done: { ja: ['完了'], en: ['Done'], compare: 'whole', confidence: 'C' },
  /** Controls of a dialog's header that send nothing. */
  onward: {
    ja: ['次へ', '戻る', 'キャンセル', '閉じる'],
    en: ['Next', 'Back', 'Cancel', 'Close'],
    compare: 'whole',
    confidence: 'B',
  },
  postComment: { ja: ['投稿する', '投稿'], en: ['Post'], compare: 'whole', confidence: 'C' },
  alt: { ja: ['代替テキスト'], en: ['Write alt text'], compare: 'beginning', confidence: 'C' },
  profile: { ja: ['プロフィール'], en: ['Profile'], compare: 'whole', confidence: 'B' },
  like: { ja: ['いいね！', '「いいね！」を取り消す'], en: ['Like', 'Unlike'], compare: 'whole', confidence: 'C' },
  commentIcon: { ja: ['コメントする', 'コメント'], en: ['Comment'], compare: 'whole', confidence: 'C' },
  repost: {
    ja: ['再投稿', '再投稿する', 'リポスト', 'リポストする'],
    en: ['Repost'],
    compare: 'whole',
    confidence: 'C',
  },
  undoRepost: {
    ja: ['再投稿を取り消す', 'リポストを取り消す'],
    en: ['Unrepost'],
    compare: 'whole',
    confidence: 'C',
  },
  sharePost: { ja: ['投稿をシェア'], en: ['Share Post'], compare: 'whole', confidence: 'C' },
  save: { ja: ['保存', '保存する', '削除'], en: ['Save', 'Remove'], compare: 'whole', confidence: 'C' },
  dialogTitle: {
    ja: ['新規投稿を作成', '情報を編集'],
    en: ['Create new post', 'Edit info'],
    compare: 'whole',
    confidence: 'C',
  },
} as const satisfies Readonly<Record<string, LabelRow>>;

export type LabelName = keyof typeof table;
export const instagramLabels: Readonly<Record<LabelName, LabelRow>> = table;

/** Whether a text of the page is this label, in either language: an account may mix them. */
export function isLabel(text: string | null | undefined, name: LabelName): boolean {
  const { ja, en, compare } = instagramLabels[name];
  const seen = (text ?? '').trim();
  return [...ja, ...en].some((label) => (compare === 'whole' ? seen === label : seen.startsWith(label)));
}

/** What a text box says of itself: its label, or the words that show while it is empty. */
export function saysItIs(box: Element, name: LabelName): boolean {
  return ['aria-label', 'aria-placeholder', 'placeholder'].some((attribute) =>
    isLabel(box.getAttribute(attribute), name),
  );
}

/** The words on a control; '' for an icon, whose name (an icon of a post is called Share as well) says nothing here. */
export const wordsOn = (control: Element): string =>
  control.querySelector('svg, img') ? '' : control.textContent.trim();
