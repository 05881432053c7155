import type { DescribedField } from '#domain/api/described.ts';
import { Said } from './said.tsx';

/** Where a shape stands on the page. */
export const shapeAnchor = (name: string) => `shape-${name}`;

/** The parameters of an endpoint or the fields of a shape: what each is called, what it holds, what it means. */
export function Fields({ fields }: { fields: readonly DescribedField[] }) {
  return (
    <dl className="api-fields">
      {fields.map(({ name, type, about }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <span className="api-fields__type">
              {type.map(({ text, shape }) =>
                shape ? (
                  <a key={text} href={`#${shapeAnchor(text)}`}>
                    {text}
                  </a>
                ) : (
                  text
                ),
              )}
            </span>
            {about && (
              <span>
                <Said>{about}</Said>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
