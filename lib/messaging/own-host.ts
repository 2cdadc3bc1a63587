import { allRules, commentRules, tokenRules } from '../../rules/index.ts';
import { analysisHost } from './analysis-host.ts';
import type { Port } from './analysis-protocol.ts';
import { ownExtension } from './own-extension.ts';
import { ownCommentReader, ownLearnedReader, ownShareReader, ownSimilarCases, ownTokenizer } from './own-readers.ts';

/** The analyser over what the package holds: listener for `runtime.onConnect` of the context that is the host. */
export function ownAnalysisHost(): (port: Port) => void {
  return analysisHost({
    self: ownExtension(),
    rules: tokenRules,
    shareRules: allRules,
    commentRules: [...allRules, ...commentRules],
    loadTokenizer: ownTokenizer,
    loadLearnedReader: ownLearnedReader,
    loadShareReader: ownShareReader,
    loadCommentReader: ownCommentReader,
    similarCases: ownSimilarCases,
  });
}
