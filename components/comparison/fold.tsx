import type { ComparedBlock } from '#domain/body-comparison.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import { placeOf } from './block-words.ts';
import { Compared } from './compared-block.tsx';

type Props = { blocks: ComparedBlock[]; pictures: ReadonlyMap<number, CreditedPicture> };

/** What stayed as it was, a press away. */
export function Fold({ blocks, pictures }: Props) {
  return (
    <li className="fold">
      <details>
        <summary>{saidOf(blocks)}</summary>
        {blocks.map((block, at) => {
          const key = `${at}`;
          return (
            <div key={key}>
              <Compared block={block} pictures={pictures} />
            </div>
          );
        })}
      </details>
    </li>
  );
}

function saidOf(blocks: ComparedBlock[]): string {
  const [first, last] = [blocks[0]?.after, blocks.at(-1)?.after];
  if (!first || !last) return '';
  if (blocks.length === 1) return `${placeOf(first)}: no change`;
  return `${placeOf(first)} to ${placeOf(last).toLowerCase()}: no change`;
}
