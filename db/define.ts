import type { Kit } from './kit.ts';
import { defineAccounts } from './tables/accounts.ts';
import { defineCatalogue } from './tables/catalogue.ts';
import { defineComments } from './tables/comments.ts';
import { defineListEditions } from './tables/list-editions.ts';
import { definePublication } from './tables/publication.ts';
import { defineStories } from './tables/stories.ts';
import { defineWorks } from './tables/works.ts';

/** The whole schema, for one engine. */
export function define(kit: Kit) {
  const accounts = defineAccounts(kit);
  const publication = definePublication(kit);
  const works = defineWorks(kit, accounts);
  const stories = defineStories(kit, accounts, publication, works);
  const comments = defineComments(kit, accounts, stories);
  const catalogue = defineCatalogue(kit, publication, works);
  const editions = defineListEditions(kit, accounts, stories);
  return { ...accounts, ...publication, ...works, ...stories, ...comments, ...catalogue, ...editions };
}
