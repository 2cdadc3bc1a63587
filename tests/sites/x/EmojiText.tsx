import type { ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { theme } from './theme.ts';

const c = styles({ emoji: 'width: 1.2em; height: 1.2em', link: `color: ${theme.accent}` });

const PARTS =
  /(?<emoji>\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*)|(?<link>https?:\/\/\S+|[#@][\p{L}\p{N}_]+)/u;

/** A 1×1 transparent picture stands for every emoji: the page may load nothing from elsewhere. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Text of a published post: emoji are pictures with `alt`, links and tags are anchors (SITES 1.9). */
export function EmojiText({ text }: { text: string }): ReactElement {
  const parts: ReactElement[] = [];
  let rest = text;
  while (rest !== '') {
    const match = PARTS.exec(rest);
    const plain = match ? rest.slice(0, match.index) : rest;
    if (plain) parts.push(<span key={parts.length}>{plain}</span>);
    if (!match) break;
    const [whole] = match;
    if (match.groups?.['emoji']) parts.push(<img key={parts.length} alt={whole} src={BLANK} className={c.emoji} />);
    else
      parts.push(
        <a key={parts.length} href={whole.startsWith('http') ? whole : '/search'} className={c.link}>
          {whole}
        </a>,
      );
    rest = rest.slice(match.index + whole.length);
  }
  return <>{parts}</>;
}
