import { cache } from 'react';
import { findPublication } from '#db/publication.ts';
import { allSections } from '#db/sections.ts';
import { pageTags } from '#domain/page-tags.ts';
import { shows } from './page-cache.ts';

/** The publication and its sections, read once a request; every page shows them. */
export const currentPublication = cache(async () => {
  shows(pageTags.publication);
  return findPublication();
});

export const currentSections = cache(async () => {
  shows(pageTags.publication);
  return allSections();
});
