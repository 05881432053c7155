import type { ComparedBlock } from '#domain/body-comparison.ts';
import type { Around } from './around.ts';
import { Compared } from './compared-block.tsx';
import { Fold } from './fold.tsx';
import { foldsOf } from './folds.ts';

type Props = { blocks: ComparedBlock[]; around: Around };

/** The text of a story, block by block; what stayed as it was folds away. Blocks never move, so their place is their key. */
export function ComparedBody({ blocks, around }: Props) {
  return foldsOf(blocks).map((fold) =>
    fold.unchanged ? (
      <Fold key={fold.at} blocks={fold.blocks} around={around} />
    ) : (
      fold.blocks.map((block, at) => {
        const key = fold.at + at;
        return (
          <li key={key}>
            <Compared block={block} around={around} />
          </li>
        );
      })
    ),
  );
}
