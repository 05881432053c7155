import type { Kit } from './kit.ts';
import { defineAccounts } from './tables/accounts.ts';
import { defineAudit } from './tables/audit.ts';
import { defineBackups } from './tables/backups.ts';
import { defineBylines } from './tables/bylines.ts';
import { defineCatalogue } from './tables/catalogue.ts';
import { defineCommentReports } from './tables/comment-reports.ts';
import { defineComments } from './tables/comments.ts';
import { defineCorrections } from './tables/corrections.ts';
import { defineFinding } from './tables/finding.ts';
import { defineFront } from './tables/front.ts';
import { defineGathering } from './tables/gathering.ts';
import { defineHouse } from './tables/house.ts';
import { defineImports } from './tables/imports.ts';
import { defineListEditions } from './tables/list-editions.ts';
import { defineMachines } from './tables/machines.ts';
import { defineMedia } from './tables/media.ts';
import { defineModeration } from './tables/moderation.ts';
import { defineNotifications } from './tables/notifications.ts';
import { defineOutbox } from './tables/outbox.ts';
import { definePersonalData } from './tables/personal-data.ts';
import { definePreviewLinks } from './tables/preview-links.ts';
import { definePublication } from './tables/publication.ts';
import { defineRatings } from './tables/ratings.ts';
import { defineReaderPages } from './tables/reader-pages.ts';
import { defineReaderSearch } from './tables/reader-search.ts';
import { defineReads } from './tables/reads.ts';
import { defineSaved } from './tables/saved.ts';
import { defineSeen } from './tables/seen.ts';
import { defineStories } from './tables/stories.ts';
import { defineStoryLocks } from './tables/story-locks.ts';
import { defineStoryNotes } from './tables/story-notes.ts';
import { defineWebhooks } from './tables/webhooks.ts';
import { defineWorkflow } from './tables/workflow.ts';
import { defineWorks } from './tables/works.ts';

/** The whole schema, for one engine. */
export function define(kit: Kit) {
  const accounts = defineAccounts(kit);
  const audit = defineAudit(kit, accounts);
  const publication = definePublication(kit);
  const works = defineWorks(kit, accounts);
  const house = defineHouse(kit, works);
  const stories = defineStories(kit, accounts, publication, works);
  const bylines = defineBylines(kit, accounts, works, stories);
  const comments = defineComments(kit, accounts, stories);
  const reports = defineCommentReports(kit, accounts, comments);
  const front = defineFront(kit, stories);
  const pictures = defineMedia(kit, works, stories);
  const locks = defineStoryLocks(kit, accounts, stories);
  const notes = defineStoryNotes(kit, accounts, stories);
  const corrections = defineCorrections(kit, accounts, stories);
  const previewLinks = definePreviewLinks(kit, accounts, stories);
  const catalogue = defineCatalogue(kit, publication, works);
  const gathering = defineGathering(kit, works, stories);
  const editions = defineListEditions(kit, accounts, stories);
  const workflow = defineWorkflow(kit, accounts, stories);
  const finding = defineFinding(kit, accounts, comments);
  const seen = defineSeen(kit, accounts, works);
  const saved = defineSaved(kit, accounts, stories);
  const ratings = defineRatings(kit, accounts, works);
  const readers = defineReaderPages(kit, accounts);
  const reads = defineReads(kit, publication, stories);
  const readerSearch = defineReaderSearch(kit, stories);
  const notifications = defineNotifications(kit, accounts, stories, comments);
  const outbox = defineOutbox(kit);
  const moderation = defineModeration(kit, accounts, comments);
  const machines = defineMachines(kit);
  const personalData = definePersonalData(kit, accounts);
  const backups = defineBackups(kit);
  const imports = defineImports(kit, stories);
  const webhooks = defineWebhooks(kit);
  return {
    ...{ ...accounts, ...audit, ...publication, ...works, ...house, ...stories, ...bylines },
    ...{ ...front, ...comments, ...pictures, ...locks, ...notes, ...corrections, ...previewLinks },
    ...{ ...catalogue, ...gathering, ...editions, ...workflow, ...finding, ...seen, ...ratings, ...readers },
    ...{ ...notifications, ...outbox, ...moderation, ...reports, ...personalData, ...saved, ...reads },
    ...{ ...readerSearch, ...machines, ...backups, ...imports, ...webhooks },
  };
}
