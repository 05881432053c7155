import { mediaIn } from '#domain/body.ts';
import type { BareStory, WholeStory } from '#domain/whole-story.ts';
import { correctionsOf } from './corrections.ts';
import { listedWorks } from './listed-works.ts';
import { creditedPictures } from './pictures.ts';
import { readWork } from './works.ts';

/** Fetches what a story's words lead to: the work, the pictures, the ranks. Of a picture that is gone nothing is left. */
export async function fillStory({ workId, leadMediaId, entries, ...story }: BareStory): Promise<WholeStory> {
  const inBody = mediaIn(story.body);
  const [work, pictures, listed, corrections] = await Promise.all([
    workId ? readWork(workId) : undefined,
    creditedPictures(leadMediaId ? [leadMediaId, ...inBody] : inBody),
    listedWorks(entries),
    correctionsOf(story.id),
  ]);
  const lead = leadMediaId ? pictures.get(leadMediaId) : undefined;
  return { ...story, work: work ?? null, lead: lead ?? null, pictures, entries: listed, corrections };
}
