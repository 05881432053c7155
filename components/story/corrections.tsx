import { Headline } from '#components/headline.tsx';
import { CORRECTIONS_ID, type Correction, changeNames, comparisonPath } from '#domain/correction.ts';
import { dayOf, isoDay } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';

type Props = { corrections: Correction[]; publication: Publication };

/** What was changed since the story came out, newest first. A changed score stands by the verdict. */
export function Corrections({ corrections, publication }: Props) {
  const said = corrections.filter(({ text }) => text);
  if (said.length === 0) return null;
  return (
    <section className="corrections gap" aria-labelledby={CORRECTIONS_ID}>
      <h2 className="label" id={CORRECTIONS_ID}>
        Corrections
      </h2>
      {said.map((correction) => (
        <p key={correction.id}>
          <time dateTime={isoDay(correction.madeAt, publication)}>{dayOf(correction.madeAt, publication)}.</time>{' '}
          {correction.kind !== 'correction' && <b>{changeNames[correction.kind]}: </b>}
          <Headline text={correction.text} />{' '}
          {correction.comparable && <a href={comparisonPath(correction)}>Compare the two texts</a>}
        </p>
      ))}
    </section>
  );
}
