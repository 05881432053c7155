import { Card, SideCard } from '#components/cards/card.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { Front } from '#domain/front.ts';
import type { Publication } from '#domain/publication.ts';

/** The reviews after the lead: two large, the rest in a column. */
export function LatestReviews({ front, publication }: { front: Front; publication: Publication }) {
  return (
    <section aria-labelledby="latest">
      <RailHead id="latest" aside={<a href="/reviews">All reviews</a>}>
        Latest reviews
      </RailHead>
      <div className="duo">
        {front.large.map((story) => (
          <Card key={story.id} story={story} publication={publication} />
        ))}
      </div>
      {front.latest.map((story) => (
        <SideCard key={story.id} story={story} publication={publication} />
      ))}
    </section>
  );
}
