import { RailHead } from '#components/rail-head.tsx';
import { shapeAnchor } from './fields.tsx';
import { Said } from './said.tsx';

type Props = { problems: readonly { id: string; status: number; title: string; about: string }[] };

export function ExplainProblems({ problems }: Props) {
  return (
    <section aria-labelledby="problems">
      <RailHead id="problems">What can be wrong</RailHead>
      <p className="narrow">
        A request that cannot be answered gets a <a href={`#${shapeAnchor('Problem')}`}>Problem</a>, as RFC 9457 has it.
      </p>
      <dl className="api-fields">
        {problems.map(({ id, status, title, about }) => (
          <div key={id} id={id}>
            <dt>
              <code>{status}</code>
            </dt>
            <dd>
              <span className="api-fields__type">{title}</span>
              <span>
                <Said>{about}</Said>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
