import { bylineKey } from '#domain/byline.ts';
import { criticPath } from '#domain/critic.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** Who wrote what stands on this page, the newest first. */
export function Writers({ stories }: { stories: StoryCard[] }) {
  const named = stories.flatMap(({ writers }) => writers);
  const writers = [...new Map(named.map((writer) => [bylineKey(writer), writer])).values()];
  return (
    <>
      <b>Written by</b>
      {writers.map((writer) => (
        <a key={bylineKey(writer)} href={criticPath(writer)}>
          {writer.name}
        </a>
      ))}
    </>
  );
}
