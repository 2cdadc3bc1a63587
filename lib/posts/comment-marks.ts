/**
 * Marks beside comments under the account's own posts (第4-6). Everywhere else nothing runs but a listener for changes
 * of the address.
 */
import { runsOn } from '../compose/chosen-adapter.ts';
import type { SharedPage } from '../compose/content-script.ts';
import { sendControl } from '../messaging/control.ts';
import type { CommentAdapter } from '../sites/comment-adapter.ts';
import type { CommentsContext } from './comment-context.ts';
import { createCommentMemory } from './comment-memory.ts';
import { CommentSession, isElsewhere } from './comment-session.ts';
import { onPathChange } from './navigation.ts';

/** Marks comments on the present page until `signal` is aborted; shares analyser and policy with its composers. */
export function watchComments(shared: SharedPage, comments: CommentAdapter, signal: AbortSignal): void {
  const { page, adapter, analyser, policyFor, translate, now, isAlive, state, onChange } = shared;
  markComments(
    {
      ...{ page, comments, analyser, policyFor, translate, now, isAlive, onChange },
      theme: () => adapter.theme(page),
      marksWanted: () => runsOn(comments.site, state()) && state().settings.commentMarks,
      record: async (entry) => (await sendControl('record', entry)).ok,
    },
    signal,
  );
}

export function markComments(context: CommentsContext, signal: AbortSignal): void {
  const { page, comments, analyser, isAlive, marksWanted } = context;
  const memory = createCommentMemory(comments.site, analyser);
  let session: CommentSession | undefined;

  function visit(): void {
    session?.end();
    const post = isAlive() && marksWanted() ? comments.post(page) : undefined;
    session = post && !isElsewhere(context, post) ? new CommentSession(context, memory) : undefined;
  }
  onPathChange(page, visit, signal);
  context.onChange(() => {
    memory.forgetAnswers();
    visit();
  }, signal);
  signal.addEventListener('abort', () => session?.end(), { once: true });
  visit();
}
