/** One post's verdict: asked when it is likely to be wanted, kept while it is. */
import type { ShareAnswer } from '../messaging/analysis-protocol.ts';
import type { PostView } from '../sites/post-adapter.ts';
import type { PostsContext } from './context.ts';

export interface ShareQuestion {
  readonly answer: ShareAnswer | 'awaited' | 'unknown';
}

/** Asks at once; `onNews` when the answer is there, or there seems to be none; one may still come. `key` tells what the question replaces. */
export function askAboutShare(
  { analyser, posts }: Pick<PostsContext, 'analyser' | 'posts'>,
  { author, text, quoted }: Pick<PostView, 'author' | 'text' | 'quoted'>,
  asked: { readonly key: string; readonly account: string },
  onNews: () => void,
): ShareQuestion {
  revision += 1;
  let answer: ShareQuestion['answer'] = 'awaited';
  const post = { site: posts.site, author, text, quoted };
  const take = (given: ShareAnswer | undefined): void => {
    answer = given ?? 'unknown';
    onNews();
  };
  void analyser.share({ ...asked, revision, post }, take).then(take);
  return {
    get answer() {
      return answer;
    },
  };
}

let revision = 0;
