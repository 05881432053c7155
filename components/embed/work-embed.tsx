import { workKindNames } from '#components/work/work-words.ts';
import { makersOf } from '#domain/credit-lines.ts';
import type { Publication } from '#domain/publication.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { type Work, workPath } from '#domain/work.ts';
import { EmbedBoard } from './embed-board.tsx';
import { EmbedCard } from './embed-card.tsx';

type Props = { work: Work; review: StoryCard | undefined; publication: Publication };

/** The card of a work: what we say of it, or else what it is. */
export function WorkEmbed({ work, review, publication }: Props) {
  const what = work.year ? `${workKindNames[work.kind]}, ${work.year}` : workKindNames[work.kind];
  const makers = makersOf(work.credits, publication.locale);
  return (
    <EmbedCard title={work.title} publication={publication} path={workPath(work)} link={`More about ${work.title}`}>
      {review?.verdict ? (
        <EmbedBoard
          title={work.title}
          said={what}
          verdict={review.verdict}
          score={review.score}
          scale={publication.scoreScale}
        />
      ) : (
        <div className="embed__text">
          <p className="kicker">
            <span>{what}</span>
          </p>
          <h1 className="head">
            <i>{work.title}</i>
          </h1>
          {makers && <p>{makers}</p>}
        </div>
      )}
    </EmbedCard>
  );
}
