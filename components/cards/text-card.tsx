import { Headline } from '#components/headline.tsx';
import { namesOf } from '#domain/byline.ts';
import { isoDay, shortDayOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** A story in words alone. */
export function TextCard({ story, publication }: { story: StoryCard; publication: Publication }) {
  return (
    <article className="card card--text">
      <h3 className="clip">
        <a href={storyPath(story)}>
          <Headline text={story.headline} />
        </a>
      </h3>
      <p className="meta">
        <span>
          {namesOf(story.writers, publication.locale)},{' '}
          <time dateTime={isoDay(story.publishedAt, publication)}>{shortDayOf(story.publishedAt, publication)}</time>
        </span>
      </p>
    </article>
  );
}
