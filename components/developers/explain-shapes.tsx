import { RailHead } from '#components/rail-head.tsx';
import type { DescribedShape } from '#domain/api/described.ts';
import { Fields, shapeAnchor } from './fields.tsx';

export function ExplainShapes({ shapes }: { shapes: readonly DescribedShape[] }) {
  return (
    <section aria-labelledby="shapes">
      <RailHead id="shapes">What the fields mean</RailHead>
      {shapes.map(({ name, about, fields }) => (
        <section key={name} className="api-shape" aria-labelledby={shapeAnchor(name)}>
          <h3 id={shapeAnchor(name)}>{name}</h3>
          <p>{about}</p>
          <Fields fields={fields} />
        </section>
      ))}
    </section>
  );
}
