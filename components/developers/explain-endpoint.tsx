import { RailHead } from '#components/rail-head.tsx';
import type { DescribedField } from '#domain/api/described.ts';
import { Fields, shapeAnchor } from './fields.tsx';
import { Said } from './said.tsx';

export type ExplainedEndpoint = {
  id: string;
  title: string;
  about: string;
  path: string;
  parameters: DescribedField[];
  /** The name of the shape that it answers with, or with pages of which. */
  answers: string;
  pages: boolean;
  example: { address: string; answer: string } | undefined;
};

export function ExplainEndpoint({ endpoint }: { endpoint: ExplainedEndpoint }) {
  const { id, title, about, path, parameters, answers, pages, example } = endpoint;
  return (
    <section aria-labelledby={id}>
      <RailHead id={id}>{title}</RailHead>
      <div className="stack narrow">
        <p>
          <code className="api-path">GET {path}</code>
        </p>
        <p>
          <Said>{about}</Said>
          {pages ? ' It answers with a page of ' : ' It answers with '}
          <a href={`#${shapeAnchor(answers)}`}>{answers}</a>.
        </p>
      </div>
      <h3 className="label gap">Parameters</h3>
      <Fields fields={parameters} />
      {example && (
        <>
          <h3 className="label gap">For example</h3>
          <p className="api-address">
            <a href={example.address}>{example.address}</a>
          </p>
          <pre className="api-answer">
            <code>{example.answer}</code>
          </pre>
        </>
      )}
    </section>
  );
}
