import type { Handle } from '#db/engine.ts';
import { outbox, publication, sections } from '#db/schema.ts';
import { newPublication } from '#domain/publication.ts';
import { type Ids, idsOf } from './ids.ts';
import { plantAccounts } from './plant-accounts.ts';
import { plantComments } from './plant-comments.ts';
import { plantGuests } from './plant-guests.ts';
import { plantMeasures } from './plant-measures.ts';
import { type DemoFiles, plantPictures } from './plant-pictures.ts';
import { plantRatings } from './plant-ratings.ts';
import { plantReads } from './plant-reads.ts';
import { plantSteps } from './plant-steps.ts';
import { closeThreads, plantStories } from './plant-stories.ts';
import { plantWorks } from './plant-works.ts';
import { demoSections, type SectionSlug } from './sections.ts';

/** All rows of the demo, in the order in which they need each other. */
export async function plantDemo(tx: Handle, files: DemoFiles, now: Date) {
  await tx.insert(publication).values({ id: 1, ...newPublication });
  const section = await plantSections(tx);
  const people = await plantAccounts(tx);
  const picture = await plantPictures(tx, files, people('maren').id);
  const work = await plantWorks(tx, picture);
  const guest = await plantGuests(people('maren'));
  const stories = await plantStories(people, { guest, picture, section, work });
  await plantSteps(stories, people, now);
  await plantComments(tx, stories, people);
  await plantRatings(people, work);
  await plantMeasures(people, now);
  await closeThreads(tx, stories);
  await plantReads(tx, now);
  // Nobody of the demo has a mailbox, and what they would have been told is long past.
  await tx.delete(outbox);
}

async function plantSections(tx: Handle): Promise<Ids<SectionSlug>> {
  const rows = await tx
    .insert(sections)
    .values(Object.entries(demoSections).map(([slug, name], index) => ({ slug, name, position: index + 1 })))
    .returning({ id: sections.id, slug: sections.slug });
  return idsOf(new Map(rows.map(({ id, slug }) => [slug, id])));
}
