import { partNames } from '#components/desk/part-names.ts';
import type { Comparison } from '#domain/comparison.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import { ComparedBody } from './compared-body.tsx';
import { ComparedPart } from './compared-part.tsx';
import type { Known } from './known.ts';

/** Two texts of one story, field by field and word by word, for the desk and for readers alike. */
export function ComparedStory({ comparison, known }: { comparison: Comparison; known: Known }) {
  const pictures = new Map<number, CreditedPicture>(known.pictures.map((picture) => [picture.id, picture]));
  if (comparison.parts.length === 0) return <p className="gap">The two texts are the same.</p>;
  return (
    <ol className="diff gap">
      {comparison.parts.map((part) =>
        part === 'body' ? (
          <ComparedBody key={part} blocks={comparison.body} pictures={pictures} />
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
