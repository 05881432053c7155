import type { Publication } from '#domain/publication.ts';
import type { Section } from '#domain/section.ts';
import type { Viewer } from '#domain/viewer.ts';

/** What both mastheads need. */
export type Bar = {
  publication: Publication;
  sections: Section[];
  viewer: Viewer;
  /** The address that marks its department as the current one. */
  current: string;
  /** Of the page itself, with its query: where to come back to after signing in. */
  path: string;
  /** How much is new for whoever is signed in. */
  unseen: number;
  signOut: (form: FormData) => Promise<void>;
};
