import type { Kit } from './kit.ts';
import { defineAccounts } from './tables/accounts.ts';
import { defineComments } from './tables/comments.ts';
import { definePublication } from './tables/publication.ts';
import { defineStories } from './tables/stories.ts';
import { defineStoryLocks } from './tables/story-locks.ts';
import { defineStoryNotes } from './tables/story-notes.ts';
import { defineWorks } from './tables/works.ts';

/** The whole schema, for one engine. */
export function define(kit: Kit) {
  const accounts = defineAccounts(kit);
  const publication = definePublication(kit);
  const works = defineWorks(kit, accounts);
  const stories = defineStories(kit, accounts, publication, works);
  const comments = defineComments(kit, accounts, stories);
  const locks = defineStoryLocks(kit, accounts, stories);
  const notes = defineStoryNotes(kit, accounts, stories);
  return { ...accounts, ...publication, ...works, ...stories, ...comments, ...locks, ...notes };
}
