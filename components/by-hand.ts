/**
 * A press of a person. Not the second half of a double click either: it was meant for the site's button, and ours came
 * under the pointer between the two.
 */
export const byHand =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.isTrusted && event.detail < 2) act();
  };
