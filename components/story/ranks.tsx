import { Onesheet } from '#components/onesheet.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import { Still } from '#components/still.tsx';
import { makersOf } from '#domain/credit-lines.ts';
import { type Movement, movementWords } from '#domain/list-movement.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { ListedWork } from '#domain/whole-story.ts';
import { workPath } from '#domain/work.ts';

const widths = { first: '(min-width: 84rem) 80rem, 95vw', poster: '(min-width: 48rem) 9rem, 5rem' };

type Props = {
  entries: ListedWork[];
  publication: Publication;
  /** How each work moved since the edition before; undefined while there was none. */
  moved?: ReadonlyMap<number, Movement> | undefined;
};

type RankProps = {
  entry: ListedWork;
  publication: Publication;
  movement: Movement | undefined;
  tied: boolean;
  id: string | undefined;
};

/** The ranks of a list, first to last; the first stands under the picture of its review. */
export function Ranks({ entries, publication, moved }: Props) {
  if (entries.length === 0) return null;
  const tied = (rank: number) => entries.filter((entry) => entry.rank === rank).length > 1;
  const first = (rank: number) => entries.findIndex((entry) => entry.rank === rank);
  return (
    <ol className="ranks gap-l">
      {entries.map((entry, at) => (
        <Rank
          key={entry.work.id}
          entry={entry}
          publication={publication}
          movement={moved?.get(entry.work.id)}
          tied={tied(entry.rank)}
          // A rank is one address, whoever shares it.
          id={first(entry.rank) === at ? `no-${entry.rank}` : undefined}
        />
      ))}
    </ol>
  );
}

function Rank({ entry, publication, movement, tied, id }: RankProps) {
  const { rank, blurb, work, review } = entry;
  const words = movement && movementWords(rank, movement);
  const makers = makersOf(work.credits, publication.locale);
  return (
    <li id={id} value={rank}>
      {rank === 1 && review?.picture && <Still picture={review.picture} shape="scope" sizes={widths.first} />}
      <b className="rank" aria-hidden="true">
        {rank}
      </b>
      <div className="ranks__say">
        <h2 className={rank === 1 ? 'title' : 'head'}>
          <span className="sr">
            No. {rank}
            {tied && ', tied'}:{' '}
          </span>
          <a href={workPath(work)}>
            <i>{work.title}</i>
          </a>
        </h2>
        {(tied || words) && (
          <p className={movement === 'new' ? 'ranks__moved ranks__moved--new' : 'ranks__moved'}>
            {[tied && 'tied', words].filter(Boolean).join(', ')}
          </p>
        )}
        {makers && <p className="meta">{makers}</p>}
        {blurb && <p className="ranks__blurb">{blurb}</p>}
        {review && (
          <p className="row">
            {review.score !== null && <ScoreMark score={review.score} scale={publication.scoreScale} />}
            <a href={storyPath(review)}>
              Read the review<span className="sr"> of {work.title}</span>
            </a>
          </p>
        )}
      </div>
      {work.poster && <Onesheet picture={work.poster} sizes={widths.poster} alt="" />}
    </li>
  );
}
