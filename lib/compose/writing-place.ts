/** Where writing goes on after something of ours had the focus: an editor that is only focused starts at its beginning. */
export interface WritingPlace {
  /** Puts focus and selection back; the selection only where its nodes are still there. */
  restore(editor: HTMLElement): void;
}

/** The page's selection as it stands now. A text field keeps its own. */
export function writingPlace(page: Document): WritingPlace {
  const selection = page.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? NO_SELECTION;
  return {
    restore(editor) {
      editor.focus({ preventScroll: true });
      if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return;
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    },
  };
}

const NO_SELECTION = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };
