import { criticPath } from '#domain/critic.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** Who wrote what stands on this page, the newest first. */
export function Writers({ stories }: { stories: StoryCard[] }) {
  const writers = [...new Map(stories.map(({ author }) => [author.id, author])).values()];
  return (
    <>
      <b>Written by</b>
      {writers.map((writer) => (
        <a key={writer.id} href={criticPath(writer)}>
          {writer.name}
        </a>
      ))}
    </>
  );
}
