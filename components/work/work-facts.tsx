import { RailHead } from '#components/rail-head.tsx';
import type { Work } from '#domain/work.ts';
import { CreditFacts, Fact } from './facts.tsx';

/** Everybody behind a work, and what else is known of it. The cast has a table of its own. */
export function WorkFacts({ work }: { work: Work }) {
  const crew = work.credits.filter(({ job }) => job !== 'cast');
  if (crew.length + work.facts.length === 0) return null;
  return (
    <section aria-labelledby="facts" className="gap-l">
      <RailHead id="facts">Facts</RailHead>
      <dl className="facts facts--wide">
        <CreditFacts credits={crew} />
        {work.facts.map(({ label, value }) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
      </dl>
    </section>
  );
}
