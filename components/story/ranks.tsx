import { Onesheet } from '#components/onesheet.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import { Still } from '#components/still.tsx';
import { makersOf } from '#domain/credit-lines.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';
import type { ListedWork } from '#domain/whole-story.ts';
import { workPath } from '#domain/work.ts';

const widths = { first: '(min-width: 84rem) 80rem, 95vw', poster: '(min-width: 48rem) 9rem, 5rem' };

/** The ranks of a list, first to last; the first stands under the picture of its review. */
export function Ranks({ entries, publication }: { entries: ListedWork[]; publication: Publication }) {
  if (entries.length === 0) return null;
  return (
    <ol className="ranks gap-l">
      {entries.map((entry) => (
        <Rank key={entry.work.id} entry={entry} publication={publication} />
      ))}
    </ol>
  );
}

function Rank({ entry: { rank, blurb, work, review }, publication }: { entry: ListedWork; publication: Publication }) {
  const makers = makersOf(work.credits, publication.locale);
  return (
    <li id={`no-${rank}`} value={rank}>
      {rank === 1 && review?.picture && <Still picture={review.picture} shape="scope" sizes={widths.first} />}
      <b className="rank" aria-hidden="true">
        {rank}
      </b>
      <div className="ranks__say">
        <h2 className={rank === 1 ? 'title' : 'head'}>
          <span className="sr">No. {rank}: </span>
          <a href={workPath(work)}>
            <i>{work.title}</i>
          </a>
        </h2>
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
