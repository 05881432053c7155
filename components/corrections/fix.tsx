import { Headline } from '#components/headline.tsx';
import { ScoreMark } from '#components/score-mark.tsx';
import { changeNames, comparisonPath, type ListedCorrection, type ScoreMove } from '#domain/correction.ts';
import { isoDay, shortDayOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { figureOrNone } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { storyPath } from '#domain/story.ts';

type Props = { correction: ListedCorrection; publication: Publication };

/** One correction: when, of which story, what. */
export function Fix({ correction, publication }: Props) {
  const { kind, text, score, story, madeAt } = correction;
  return (
    <li>
      <time dateTime={isoDay(madeAt, publication)}>{shortDayOf(madeAt, publication)}</time>
      <h3>
        <a href={storyPath(story)}>
          <Headline text={story.headline} />
        </a>
      </h3>
      {text && (
        <p>
          {kind !== 'correction' && <b>{changeNames[kind]}: </b>}
          <Headline text={text} />
        </p>
      )}
      {score && <MovedScore score={score} scale={publication.scoreScale} />}
      {correction.comparable && (
        <p className="meta">
          <a href={comparisonPath(correction)}>Compare the two texts</a>
        </p>
      )}
    </li>
  );
}

function MovedScore({ score: { before, after, reason }, scale }: { score: ScoreMove; scale: ScoreScale }) {
  return (
    <>
      <p className="was">
        <del>
          <span className="sr">The score was </span>
          {figureOrNone(before, scale)}
        </del>
        <ins>
          <span className="sr">It is </span>
          {figureOrNone(after, scale)}
        </ins>
        {after !== null && scale === 'stars' && <ScoreMark score={after} scale={scale} />}
      </p>
      <p>
        “<Headline text={reason} />”
      </p>
    </>
  );
}
