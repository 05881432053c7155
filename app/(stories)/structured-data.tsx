import { settings } from '#db/settings.ts';
import type { Publication } from '#domain/publication.ts';
import { asScript, structuredData } from '#domain/structured-data.ts';
import type { WholeStory } from '#domain/whole-story.ts';

/** The story for machines; nothing in it runs. */
export function StructuredData({ story, publication }: { story: WholeStory; publication: Publication }) {
  const data = structuredData(story, { publication, url: settings().url });
  return <script type="application/ld+json">{asScript(data)}</script>;
}
