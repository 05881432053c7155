import type { ReactNode } from 'react';
import { type CreditLine, creditLines } from '#domain/credit-lines.ts';
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
  return people.map(({ id, name, role }, at) => (
    <span key={`${id} ${role}`}>
      {at > 0 && ', '}
      {name}
      {role && <em> as {role}</em>}
    </span>
  ));
}
