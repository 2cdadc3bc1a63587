/** Judges what a composer quotes: once a post, by author and words. */
import type { QuotedPost, WatchQuotes } from '../compose/quoted-post.ts';
import type { PostView } from '../sites/post-adapter.ts';
import { type Acting, isOfficial, ownAccount } from './acting.ts';
import type { PostsContext } from './context.ts';
import { askAboutShare, type ShareQuestion } from './share-question.ts';
import { shareHoldings } from './share-record.ts';
import { shareView } from './share-view.ts';

type QuotesContext = Pick<PostsContext, 'posts' | 'analyser' | 'translate' | 'language' | 'now' | 'hintsWanted'>;

export function createQuotes(context: QuotesContext): WatchQuotes {
  return (name, onNews, signal) => {
    let asked: { readonly of: readonly unknown[]; readonly question: ShareQuestion } | undefined;

    function questionOf(post: PostView, { handle, inForce }: Acting): ShareQuestion {
      const of = [handle, inForce.policy, post.author.handle, post.author.name, post.author.verified, post.text];
      if (!asked?.of.every((part, index) => part === of[index])) {
        const key = { key: `quote/${name}`, account: handle };
        asked = { of, question: askAboutShare(context, post, key, () => signal.aborted || onNews()) };
      }
      return asked.question;
    }

    return {
      look(quoted, handle, inForce): QuotedPost | undefined {
        if (!isOfficial(inForce) || !context.hintsWanted()) return undefined;
        const acting: Acting = { handle, inForce, official: true };
        const post = asPost(quoted);
        const own = post !== undefined && ownAccount(context, inForce, post.author) !== undefined;
        const answer = post && !own ? questionOf(post, acting).answer : 'unknown';
        const { language, translate, now } = context;
        const view = shareView({ post, answer, own, policy: inForce.policy, at: now(), language });
        return { view, holdings: typeof answer === 'string' ? [] : shareHoldings(view, answer, acting, translate) };
      },
      retry() {
        if (asked?.question.answer === 'unknown') asked = undefined;
      },
    };
  };
}

/** A quoted post shows no more of itself than author and words. */
function asPost(quoted: PostView['quoted']): PostView | undefined {
  return quoted && { ...quoted, id: '', url: '', locked: false, promoted: false, quoted: undefined };
}
