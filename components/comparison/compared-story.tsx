import { partNames } from '#components/desk/part-names.ts';
import type { Asking } from '#components/prose/asking.ts';
import type { Comparison } from '#domain/comparison.ts';
import type { Around } from './around.ts';
import { ComparedBody } from './compared-body.tsx';
import { ComparedPart } from './compared-part.tsx';
import type { Known } from './known.ts';

type Props = { comparison: Comparison; known: Known; asking?: Asking };

/** Two texts of one story, field by field and word by word, for the desk and for readers alike. */
export function ComparedStory({ comparison, known, asking }: Props) {
  const pictures = new Map(known.pictures.map((picture) => [picture.id, picture]));
  const around: Around = { pictures, linked: known.linked, asking };
  if (comparison.parts.length === 0) return <p className="gap">The two texts are the same.</p>;
  return (
    <ol className="diff gap">
      {comparison.parts.map((part) =>
        part === 'body' ? (
          <ComparedBody key={part} blocks={comparison.body} around={around} />
        ) : (
          <li key={part}>
            <p className="meta">
              <b>{partNames[part]}</b>
            </p>
            <ComparedPart part={part} comparison={comparison} known={known} />
          </li>
        ),
      )}
    </ol>
  );
}
