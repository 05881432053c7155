import type { StoryStatus } from './story.ts';

/** Somebody who writes for us without an account. Readers meet guests where they meet critics. */
export type Guest = {
  id: number;
  name: string;
  /** The last part of /critics/[handle]. */
  handle: string;
  socialHandle: string;
  bio: string;
  pictureId: number | null;
};

/** What can be set of a guest. */
export type GuestWords = Omit<Guest, 'id'>;

/** A guest in the list of the desk, with how many stories name them in any text. */
export type GuestLine = Pick<Guest, 'id' | 'name' | 'handle'> & { stories: number };

/** A story that names a guest: in its working copy, in what readers have, or in a revision alone. */
export type GuestStory = { id: number; headline: string; status: StoryStatus; isNamedNow: boolean };

export const guestPath = (id: number) => `/desk/guests/${id}`;

/** By name, unless the newest are to come first. */
export type GuestFilter = { named: string; order?: 'newest'; page: number };

export function guestsPath({ named, order, page }: GuestFilter): string {
  const parts = new URLSearchParams();
  if (named) parts.set('named', named);
  if (order) parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  const query = parts.toString();
  return query ? `/desk/guests?${query}` : '/desk/guests';
}
