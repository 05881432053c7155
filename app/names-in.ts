import type { Known } from '#components/comparison/known.ts';
import { writersNamed } from '#db/bylines.ts';
import { worksNumbered } from '#db/find-works.ts';
import { linkedFrom } from '#db/linked.ts';
import { picturesNumbered } from '#db/wall-pictures.ts';
import { mediaIn } from '#domain/body.ts';
import type { StoryContent } from '#domain/content.ts';
import { currentPublication, currentSections } from './publication.ts';

/** What the numbers in two texts stand for: works, sections, pictures, people, pages of ours. */
export async function namesIn(texts: StoryContent[]): Promise<Known> {
  const workIds = texts.flatMap(({ workId, entries }) => [workId ?? 0, ...entries.map((entry) => entry.workId)]);
  const pictureIds = texts.flatMap(({ leadMediaId, body }) => [leadMediaId ?? 0, ...mediaIn(body)]);
  const [{ scoreScale }, sections, works, pictures, linked, writers] = await Promise.all([
    currentPublication(),
    currentSections(),
    worksNumbered([...new Set(workIds)]),
    picturesNumbered([...new Set(pictureIds)]),
    linkedFrom({ type: 'doc', content: texts.flatMap(({ body }) => body.content) }),
    writersNamed(texts.flatMap(({ bylines }) => bylines)),
  ]);
  return { works, pictures, sections, linked, writers, scale: scoreScale };
}
