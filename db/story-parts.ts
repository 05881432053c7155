import { mediaIn } from '#domain/body.ts';
import type { BareStory, WholeStory } from '#domain/whole-story.ts';
import { writersNamed } from './bylines.ts';
import { correctionsOf } from './corrections.ts';
import { linkedFrom } from './linked.ts';
import { listedWorks } from './listed-works.ts';
import { creditedPictures } from './pictures.ts';
import { readWork } from './works.ts';

/** Fetches what a story's words lead to: the work, the pictures, the ranks, who wrote it. Of a picture that is gone nothing is left. */
export async function fillStory({ workId, leadMediaId, entries, bylines, ...story }: BareStory): Promise<WholeStory> {
  const inBody = mediaIn(story.body);
  const [work, pictures, linked, listed, corrections, writers] = await Promise.all([
    workId ? readWork(workId) : undefined,
    creditedPictures(leadMediaId ? [leadMediaId, ...inBody] : inBody),
    linkedFrom(story.body),
    listedWorks(entries),
    correctionsOf(story.id),
    writersNamed(bylines),
  ]);
  const lead = leadMediaId ? pictures.get(leadMediaId) : undefined;
  return { ...story, writers, work: work ?? null, lead: lead ?? null, pictures, linked, entries: listed, corrections };
}
