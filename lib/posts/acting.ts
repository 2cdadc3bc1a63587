/** As whom the person at this page acts, and whose posts are the city's own. */
import type { InForce } from '../compose/policy-source.ts';
import { findAccount } from '../policy/handles.ts';
import { isInUse } from '../policy/in-use.ts';
import type { Account } from '../policy/types.ts';
import type { PostAuthor } from '../sites/post-adapter.ts';
import type { PostsContext } from './context.ts';

export interface Acting {
  readonly handle: string;
  readonly inForce: InForce;
  /** Registered and in use: only such an account is watched over. */
  readonly official: boolean;
}

/** Undefined where the page does not say. */
export function actingOn({ page, posts, policyFor }: PostsContext): Acting | undefined {
  const handle = posts.account(page);
  if (handle === undefined) return undefined;
  const inForce = policyFor(handle);
  return { handle, inForce, official: isOfficial(inForce) };
}

/** Registered and in use. */
export function isOfficial({ account }: InForce): boolean {
  return account !== undefined && isInUse(account);
}

/** The city's own account behind a post, if it is one. */
export function ownAccount(
  { posts }: Pick<PostsContext, 'posts'>,
  { policy }: InForce,
  author: PostAuthor,
): Account | undefined {
  return author.handle === '' ? undefined : findAccount(policy.pack, posts.site, author.handle);
}
