import type { Kit } from './kit.ts';
import { defineAccounts } from './tables/accounts.ts';
import { defineComments } from './tables/comments.ts';
import { definePublication } from './tables/publication.ts';
import { defineStories } from './tables/stories.ts';
import { defineWorkflow } from './tables/workflow.ts';
import { defineWorks } from './tables/works.ts';

/** The whole schema, for one engine. */
export function define(kit: Kit) {
  const accounts = defineAccounts(kit);
  const publication = definePublication(kit);
  const works = defineWorks(kit, accounts);
  const stories = defineStories(kit, accounts, publication, works);
  const comments = defineComments(kit, accounts, stories);
  const workflow = defineWorkflow(kit, accounts, stories);
  return { ...accounts, ...publication, ...works, ...stories, ...comments, ...workflow };
}
