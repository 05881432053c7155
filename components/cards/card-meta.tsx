import { ScoreMark } from '#components/score-mark.tsx';
import { namesOf } from '#domain/byline.ts';
import { dayOf, isoDay } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { commentCount } from './story-words.ts';

type Props = {
  story: StoryCard;
  publication: Publication;
  /** The page is that of a writer, so the day stands in place of the names. */
  byAuthor?: boolean;
};

/** What stands under the words of a card: score, who or when, comments. */
export function CardMeta({ story, publication, byAuthor }: Props) {
  return (
    <>
      {story.score !== null && <ScoreMark score={story.score} scale={publication.scoreScale} />}
      {byAuthor ? (
        <time dateTime={isoDay(story.publishedAt, publication)}>{dayOf(story.publishedAt, publication)}</time>
      ) : (
        <span>{namesOf(story.writers, publication.locale)}</span>
      )}
      {story.comments > 0 && <a href={`${storyPath(story)}#comments`}>{commentCount(story.comments)}</a>}
    </>
  );
}
