import { commentCount } from '#components/cards/story-words.ts';
import { ShortReview } from '#components/short-review.tsx';
import { namesOf } from '#domain/byline.ts';
import { dayOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

/** What we made of a work, in short, and the way to the whole. */
export function WorkVerdict({ review, publication }: { review: StoryCard; publication: Publication }) {
  return (
    <>
      <ShortReview verdict={review.verdict} score={review.score} scale={publication.scoreScale} small />
      <p>
        <a href={storyPath(review)}>
          <b>Read the review</b>
        </a>{' '}
        <span className="meta">
          by {namesOf(review.writers, publication.locale)}, {dayOf(review.publishedAt, publication)}.
          {review.comments > 0 && ` ${commentCount(review.comments)}`}
        </span>
      </p>
    </>
  );
}
