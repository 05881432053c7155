// Drawn once, as HTML, and not as flight data first: docs/decisions/0011-drawn-once.md
'use client';

import { Card } from '#components/cards/card.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { Publication } from '#domain/publication.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** Where to go on reading: a picture and a headline each. */
export function RelatedStories({ stories, publication }: { stories: StoryCard[]; publication: Publication }) {
  if (stories.length === 0) return null;
  return (
    <section className="band" aria-labelledby="related">
      <RailHead id="related">Related stories</RailHead>
      <div className="trio">
        {stories.map((story) => (
          <Card key={story.id} story={story} publication={publication} shape="academy" brief />
        ))}
      </div>
    </section>
  );
}
