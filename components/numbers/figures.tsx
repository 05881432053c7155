import { growth, type Read, type Span, shareFinished, spanWords } from '#domain/numbers.ts';

type Props = {
  span: Span;
  today: number;
  now: Read;
  /** In as many days before those. */
  before: Read;
  locale: string;
};

/** What the days come to, said large. */
export function Figures({ span, today, now, before, locale }: Props) {
  const grown = growth(now.reads, before.reads);
  const than = `than ${span === 365 ? 'the year' : `the ${spanWords[span]}`} before`;
  return (
    <dl className="tell">
      <Figure name="reads today, so far" value={today.toLocaleString(locale)} />
      {grown !== undefined && (
        <Figure name={`${grown < 0 ? 'fewer' : 'more'} ${than}`} value={`${Math.abs(grown).toLocaleString(locale)}%`} />
      )}
      {now.reads > 0 && <Figure name="read to the last line" value={`${shareFinished(now)}%`} />}
    </dl>
  );
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
