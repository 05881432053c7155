import type { ReactNode } from 'react';
import type { Asking } from '#components/prose/asking.ts';
import type { Later } from '#components/saved/later.tsx';
import type { ListEdition } from '#domain/list-edition.ts';
import type { Movement } from '#domain/list-movement.ts';
import type { Publication } from '#domain/publication.ts';
import type { Placing } from '#domain/ranked-list.ts';
import type { StoryCard } from '#domain/story-card.ts';

export type OtherReviews = { also: StoryCard[]; total: number };

/** What stands around a story on its page and is not its own. */
export type Surroundings = {
  publication: Publication;
  /** The whole address of the story, for passing it on. */
  address: string;
  /** The markup that shows it on another site; undefined in a preview. */
  embed?: string;
  placings: Placing[];
  /** Of each who wrote it, by key: some of their other reviews, and how many there are. */
  others: ReadonlyMap<string, OtherReviews>;
  /** How a list moved since the edition before, by work; and its editions that are frozen, newest first. */
  moved?: ReadonlyMap<number, Movement> | undefined;
  editions: ListEdition[];
  /** Where readers ask for what is withheld from them; undefined in a preview, which withholds nothing. */
  asking?: Asking | undefined;
  /** How much is covered on the whole page, comments included. */
  covered?: number;
  /** Undefined in a preview, which nobody keeps. */
  later?: Later;
  /** What the viewer can say of the work; undefined in a preview, which need not load it, and where there is none. */
  yours?: ReactNode;
  /** Where the open page says that its last line was reached; undefined where that is not counted. */
  said?: string | undefined;
};
