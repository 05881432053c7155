import type { ReactNode } from 'react';
import { type CreditLine, creditLines } from '#domain/credit-lines.ts';
import { makerPath } from '#domain/person-page.ts';
import type { Credit } from '#domain/work.ts';
import { creditLabel } from './work-words.ts';

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who did what on a work, one fact a job. For inside a `<dl class="facts">`. */
export function CreditFacts({ credits }: { credits: Credit[] }) {
  return creditLines(credits).map((line) => (
    <Fact key={line.jobs.join()} label={creditLabel(line.jobs)}>
      <Names people={line.people} />
    </Fact>
  ));
}

/** "Joaquin Phoenix as Theodore, Amy Adams as Amy" */
function Names({ people }: Pick<CreditLine, 'people'>) {
  return people.map(({ role, ...person }, at) => (
    <span key={`${person.id} ${role}`}>
      {at > 0 && ', '}
      <a href={makerPath(person)}>{person.name}</a>
      {role && <em> as {role}</em>}
    </span>
  ));
}
