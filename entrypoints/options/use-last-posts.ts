import { useEffect, useState } from 'preact/hooks';
import { type LastPosts, NO_POSTS, readLastPosts } from '../../lib/desk/last-posts.ts';

export function useLastPosts(): LastPosts {
  const [last, setLast] = useState<LastPosts>(() => NO_POSTS);
  useEffect(() => void readLastPosts().then((read) => setLast(() => read)), []);
  return last;
}
