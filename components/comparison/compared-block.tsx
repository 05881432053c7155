import { Picture } from '#components/picture.tsx';
import type { Block } from '#domain/blocks.ts';
import type { ComparedBlock } from '#domain/body-comparison.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import { changeSaid, placeOf } from './block-words.ts';
import { SwappedPictures } from './swapped-pictures.tsx';
import { Words } from './words.tsx';

type Props = { block: ComparedBlock; pictures: ReadonlyMap<number, CreditedPicture> };

/** One paragraph, heading or picture of two texts: which it is, what happened to it, and its words. */
export function Compared({ block, pictures }: Props) {
  const shown = block.change === 'left' ? block.before : (block.after ?? block.before);
  if (!shown) return null;
  return (
    <>
      <p className="meta">
        <b>{placeOf(shown)}</b> {changeSaid(block)}
      </p>
      {block.change === 'left' ? (
        <p className="same">{firstWords(shown)}</p>
      ) : (
        <Content block={block} shown={shown} pictures={pictures} />
      )}
    </>
  );
}

function Content({ block, shown, pictures }: { block: ComparedBlock; shown: Block; pictures: Props['pictures'] }) {
  const { before, after, runs, change } = block;
  const look = change === 'same' ? 'same' : undefined;
  if (shown.node.type === 'heading')
    return (
      <p className={look}>
        <b>
          <Words runs={runs} />
        </b>
      </p>
    );
  if (shown.node.type !== 'figure')
    return (
      <p className={look}>
        <Words runs={runs} />
      </p>
    );
  const [was, is] = [pictureOf(before, pictures), pictureOf(after, pictures)];
  if (was?.id !== is?.id) return <SwappedPictures was={was} is={is} captions={[before?.text, after?.text]} />;
  return (
    <figure>
      {is && <Picture picture={is} sizes="(min-width: 60rem) 20rem, 94vw" />}
      <figcaption className="caption">
        <Words runs={runs} />
      </figcaption>
    </figure>
  );
}

const pictureOf = (block: Block | undefined, pictures: Props['pictures']) =>
  pictures.get(Number(block?.node.attrs?.mediaId));

/** Enough to know it again. */
const FIRST_WORDS = 60;
const firstWords = ({ text }: Block) => (text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS).trimEnd()}…` : text);
