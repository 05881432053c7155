import type { ComparedBlock } from '#domain/body-comparison.ts';
import type { Around } from './around.ts';
import { placeOf } from './block-words.ts';
import { Compared } from './compared-block.tsx';

type Props = { blocks: ComparedBlock[]; around: Around };

/** What stayed as it was, a press away. */
export function Fold({ blocks, around }: Props) {
  return (
    <li className="fold">
      <details>
        <summary>{saidOf(blocks)}</summary>
        {blocks.map((block, at) => {
          const key = `${at}`;
          return (
            <div key={key}>
              <Compared block={block} around={around} />
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
