import { RailHead } from '#components/rail-head.tsx';
import { identifierAddress } from '#domain/identifier-address.ts';
import { type Identifier, identifierForms } from '#domain/identifiers.ts';
import type { WholeWork } from '#domain/whole-work.ts';
import type { Edition } from '#domain/work.ts';
import { CreditFacts, Fact } from './facts.tsx';

/** Everybody behind a work, and what else is known of it. The cast has a table of its own. */
export function WorkFacts({ work }: { work: WholeWork }) {
  const crew = work.credits.filter(({ job }) => job !== 'cast');
  const { facts, editions, identifiers } = work;
  if (crew.length + facts.length + editions.length + identifiers.length === 0) return null;
  return (
    <section aria-labelledby="facts" className="gap-l">
      <RailHead id="facts">Facts</RailHead>
      <dl className="facts facts--wide">
        <CreditFacts credits={crew} />
        {editions.length > 0 && <Fact label="Editions">{editions.map(editionName).join('; ')}</Fact>}
        {facts.map(({ label, value }) => (
          <Fact key={label} label={label}>
            {value}
          </Fact>
        ))}
        {identifiers.length > 0 && (
          <Fact label="Known elsewhere">
            {identifiers.map((one, at) => (
              <span key={`${one.scheme} ${one.value}`}>
                {at > 0 && ', '}
                <Elsewhere identifier={one} />
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

const editionName = ({ name, year }: Edition) => (year === null ? name : `${name}, ${year}`);

/** A book's number leads nowhere of its own. */
function Elsewhere({ identifier }: { identifier: Identifier }) {
  const { name } = identifierForms[identifier.scheme];
  const address = identifierAddress(identifier);
  return address ? (
    <a href={address} rel="external">
      {name}
    </a>
  ) : (
    `${name} ${identifier.value}`
  );
}
