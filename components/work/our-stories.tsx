import { SideCard } from '#components/cards/card.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { Publication } from '#domain/publication.ts';
import type { StoryCard } from '#domain/story-card.ts';

type Props = { id: string; heading: string; stories: StoryCard[]; publication: Publication };

/** Some of what we wrote, on the page of a work: other opinions of it, what else is about it, where it is mentioned. */
export function OurStories({ id, heading, stories, publication }: Props) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby={id} className="gap-l">
      <RailHead id={id}>{heading}</RailHead>
      {stories.map((story) => (
        <SideCard key={story.id} story={story} publication={publication} />
      ))}
    </section>
  );
}
