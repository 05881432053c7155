import { Kicker } from '#components/cards/kicker.tsx';
import { commentCount } from '#components/cards/story-words.ts';
import { ScoreMark } from '#components/score-mark.tsx';
import { Still } from '#components/still.tsx';
import { namesOf } from '#domain/byline.ts';
import { dayOf, isoDay } from '#domain/dates.ts';
import type { FoundPiece } from '#domain/found-passage.ts';
import { headlineParts } from '#domain/headline.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { Pieces } from './marked.tsx';

type Props = {
  story: StoryCard;
  /** What shows that it was found. */
  said: FoundPiece[];
  mark: (text: string) => FoundPiece[];
  /** Tags, and who made or played what: those that were looked for are said. */
  names: string[];
  publication: Publication;
};

const PICTURE_WIDTH = '12rem';
const NAMES_SHOWN = 3;

/** A story that was found, what was looked for marked. */
export function Hit({ story, said, mark, names, publication }: Props) {
  const called = names
    .map((name) => ({ name, pieces: mark(name) }))
    .filter(({ pieces }) => pieces.some(({ found }) => found));
  return (
    <article className="card card--side hit">
      {story.picture && <Still picture={story.picture} sizes={PICTURE_WIDTH} alt="" />}
      <Kicker story={story} />
      <h3 className="clip">
        <a href={storyPath(story)}>
          <HitHeadline text={story.headline} mark={mark} />
        </a>
      </h3>
      {said.length > 0 && (
        <p>
          <Pieces pieces={said} />
        </p>
      )}
      <p className="meta">
        {story.score !== null && <ScoreMark score={story.score} scale={publication.scoreScale} />}
        <span>
          {namesOf(story.writers, publication.locale)},{' '}
          <time dateTime={isoDay(story.publishedAt, publication)}>{dayOf(story.publishedAt, publication)}</time>
        </span>
        {story.comments > 0 && <a href={`${storyPath(story)}#comments`}>{commentCount(story.comments)}</a>}
        {called.slice(0, NAMES_SHOWN).map(({ name, pieces }) => (
          <span key={name}>
            <Pieces pieces={pieces} />
          </span>
        ))}
      </p>
    </article>
  );
}

const HitHeadline = ({ text, mark }: { text: string } & Pick<Props, 'mark'>) =>
  headlineParts(text).map((part, at) => {
    const key = `${at}`;
    const pieces = <Pieces key={key} pieces={mark(part.text)} />;
    return part.title ? <i key={key}>{pieces}</i> : pieces;
  });
