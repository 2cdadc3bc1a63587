/** 第4-2⑷イ・ウ・オ: what follows from who wrote a post. The handle decides and the badge, never the name an author gives himself. */
import { findLookAlike, sameHandle } from '../../policy/handles.ts';
import type { Registry } from '../../policy/types.ts';
import type { SharedPost } from '../check-share.ts';

export type AuthorLimb = 'public-body' | 'certified-business' | 'ambassador';

export interface AuthorEvidence {
  readonly limb: AuthorLimb;
  /** The registry's entry, or the badge that a government account bears. */
  readonly by: { readonly kind: 'registry'; readonly name: string } | { readonly kind: 'badge' };
}

const LISTS = [
  ['public-body', 'publicBodies'],
  ['certified-business', 'certifiedBusinesses'],
  ['ambassador', 'ambassadors'],
] as const;

/** Limbs that the author brings along; an entry holds for its own site alone. */
export function authorEvidence({ site, author }: SharedPost, registry: Registry): AuthorEvidence[] {
  const listed = LISTS.flatMap(([limb, list]): AuthorEvidence[] => {
    const entry = registry[list].find((item) => item.site === site && sameHandle(item.handle, author.handle));
    return entry ? [{ limb, by: { kind: 'registry', name: entry.name } }] : [];
  });
  const badge = author.verified === 'government' && !listed.some(({ limb }) => limb === 'public-body');
  return badge ? [{ limb: 'public-body', by: { kind: 'badge' } }, ...listed] : listed;
}

/** The registered handle for which this author may be taken, on whichever site; undefined where there is none. */
export function impersonated({ author }: SharedPost, registry: Registry): string | undefined {
  const handles = LISTS.flatMap(([, list]) => registry[list].map((entry) => entry.handle));
  return findLookAlike(author.handle, handles)?.handle;
}
