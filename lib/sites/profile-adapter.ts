/** The page of an account's own profile: what it says of itself there. */
import type { Site } from '../engine/draft.ts';

/** The profile as the page shows it at this moment. */
export interface ProfileView {
  /** Handle without `@`. */
  readonly handle: string;
  /** All words of the profile's head in which something about the account may stand, the bio among them. */
  readonly text: string;
  /** The bio alone; '' where there is none. */
  readonly bio: string;
  /** Addresses that the profile leads to, as shown and as linked. */
  readonly links: readonly string[];
  /** The element after which there is room for a note, in the flow of the page. */
  readonly anchor: Element;
}

export interface ProfileAdapter {
  readonly site: Site;
  /** Handle of the profile that the address names; undefined on other pages. Looks at the address alone. */
  addressed(page: Document): string | undefined;
  /** Undefined unless the open profile is that of the account in use, and is there whole. */
  own(page: Document): ProfileView | undefined;
}
