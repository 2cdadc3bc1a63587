import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactElement, ReactNode } from 'react';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';

const c = styles({
  link: 'color: rgb(29, 155, 240)',
  emoji: 'background: no-repeat center / 1.2em 1.2em; padding: 0 0.05em',
  image: 'width: 1.2em; height: 1.2em',
  hidden: 'clip-path: circle(0); letter-spacing: -1em',
});

/** The page may load nothing from elsewhere. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const LINK = /https?:\/\/[^\s　]+|[#＃][\p{L}\p{N}_]+|[@＠][A-Za-z0-9_]{1,15}/gu;
const EMOJI =
  /\p{RI}\p{RI}|(?:\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*)/gu;

function strategy(pattern: RegExp) {
  return (block: ContentBlock, callback: (start: number, end: number) => void): void => {
    for (const match of block.getText().matchAll(pattern)) callback(match.index, match.index + match[0].length);
  };
}

interface DecoratedProps {
  readonly decoratedText?: string;
  readonly children?: ReactNode;
}

/** Hashtags, mentions and addresses are plain text in styled spans, no anchors (SITES 1.3). */
const Link = ({ children }: DecoratedProps): ReactElement => <span className={c.link}>{children}</span>;

/** The character stays as text under an image-backed span (SITES 1.3). */
function Emoji({ children, decoratedText = '' }: DecoratedProps): ReactElement {
  const image = <img alt={decoratedText} src={BLANK} className={c.image} draggable={false} />;
  if (has('emoji-only-images')) return <span contentEditable={false}>{image}</span>;
  if (!has('emoji-images')) return <span className={c.emoji}>{children}</span>;
  return (
    <span>
      {image}
      <span className={c.hidden}>{children}</span>
    </span>
  );
}

export const decorator = new CompositeDecorator([
  { strategy: strategy(LINK), component: Link },
  { strategy: strategy(EMOJI), component: Emoji },
]);
