import { quirks } from '../shared/quirks.ts';
import { newBox, updateBox, type ComposerStore, type MediaItem } from './composer.ts';

/** Puts into a composer what the address asks for (`prefill`), as if a person had put it there. */
export function fill(store: ComposerStore): void {
  const box = store.get().boxes[0];
  if (!box) return;
  if (quirks.prefill === 'text') updateBox(store, box.id, ({ id }) => ({ ...newBox('一行目です\n二行目です'), id }));
  if (quirks.prefill === 'media') updateBox(store, box.id, (b) => ({ ...b, media: [picture(-1), picture(-2)] }));
  if (quirks.prefill === 'poll') updateBox(store, box.id, (b) => ({ ...b, poll: ['はい', 'いいえ'] }));
  // A Tuesday morning within posting hours.
  if (quirks.prefill === 'scheduled') store.update((composer) => ({ ...composer, scheduledAt: '2027-03-09T10:30' }));
}

/** The smallest drawing there is; `blob:` like every picture that was just chosen (SITES 1.6). */
function picture(id: number): MediaItem {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="10"><path fill="teal" d="M0 0h16v10H0z"/></svg>';
  return { id, type: 'image', url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), alt: '' };
}
