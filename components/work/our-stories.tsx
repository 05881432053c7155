import { SideCard } from '#components/cards/card.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { Publication } from '#domain/publication.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** What we wrote about a work besides its newest review. */
export function OurStories({ stories, publication }: { stories: StoryCard[]; publication: Publication }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="stories" className="gap-l">
      <RailHead id="stories">What else we wrote</RailHead>
      {stories.map((story) => (
        <SideCard key={story.id} story={story} publication={publication} />
      ))}
    </section>
  );
}
