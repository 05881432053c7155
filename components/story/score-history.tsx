import { Headline } from '#components/headline.tsx';
import { type Correction, comparisonPath } from '#domain/correction.ts';
import { isoDay, monthOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { scoreFigure, spokenScore } from '#domain/score.ts';
import { withStop } from '#domain/with-stop.ts';

type Props = { corrections: Correction[]; publication: Publication };

/** What the score was before, and why it is another: "Was 3½, May 2026: after the 1.2 patch". */
export function ScoreHistory({ corrections, publication }: Props) {
  const moves = corrections.flatMap(({ score, ...rest }) => (score ? [{ ...rest, ...score }] : []));
  if (moves.length === 0) return null;
  return (
    <ul className="score-was meta" aria-label="How the score changed">
      {moves.map((move) => (
        <li key={move.id}>
          {move.before === null ? (
            'Had no score'
          ) : (
            <>
              Was <b aria-hidden="true">{scoreFigure(move.before, publication.scoreScale)}</b>
              <span className="sr">{spokenScore(move.before, publication.scoreScale)}</span>
            </>
          )}
          , <time dateTime={isoDay(move.madeAt, publication)}>{monthOf(move.madeAt, publication)}</time>:{' '}
          <Headline text={withStop(move.reason)} />{' '}
          {move.comparable && <a href={comparisonPath(move)}>Compare the two texts</a>}
        </li>
      ))}
    </ul>
  );
}
