import { Onesheet } from '#components/onesheet.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import type { MadeWork, Part } from '#domain/person-page.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { storyPath } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';
import { jobNames, workKindNames } from './work-words.ts';

const POSTER_WIDTH = '4.5rem';

/** What somebody made, each with their part in it and what we said. */
export function MadeWorks({ works, scale }: { works: MadeWork[]; scale: ScoreScale }) {
  return (
    <ul className="made">
      {works.map(({ work, part, review }) => (
        <li key={work.id}>
          {work.poster ? (
            <Onesheet picture={work.poster} sizes={POSTER_WIDTH} alt="" />
          ) : (
            <div className="onesheet onesheet--blank" />
          )}
          <h3>
            <a href={workPath(work)}>
              <i>{work.title}</i>
            </a>
          </h3>
          <p className="meta">
            {workKindNames[work.kind]}
            {work.year && `, ${work.year}`}
          </p>
          <p>{partInWords(part)}</p>
          {review && (
            <p className="row">
              {review.score !== null && <ScoreMark score={review.score} scale={scale} />}
              <a href={storyPath(review)}>
                Read the review<span className="sr"> of {work.title}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Director, writer"; "As Theodore"; "Director, as Alien". */
function partInWords({ jobs, roles }: Part): string {
  const done = jobs.filter((job) => job !== 'cast' || roles.length === 0).map((job) => jobNames[job].toLowerCase());
  const words = [...done, ...roles.map((role) => `as ${role}`)].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
