import { cache } from 'react';
import { findModerationReport } from '#db/moderation-report.ts';
import { pageTags } from '#domain/page-tags.ts';
import { shows } from './page-cache.ts';
import { currentPublication } from './publication.ts';

/** What staff did, for the page and for its table. How many comments were posted may be a minute old. */
export const readModeration = cache(async () => {
  const publication = await currentPublication();
  shows(pageTags.moderation);
  const now = new Date();
  return { publication, now, report: await findModerationReport(now, publication) };
});
