import type { ReactNode } from 'react';
import { Picture } from '#components/picture.tsx';
import { askForAll } from '#components/prose/asking.ts';
import { Spoiler, WithheldSpoiler } from '#components/spoiler.tsx';
import { type Block, spoilerAround } from '#domain/blocks.ts';
import type { ComparedBlock } from '#domain/body-comparison.ts';
import { plainHeadline } from '#domain/headline.ts';
import type { Around } from './around.ts';
import { changeSaid, isCard, placeOf } from './block-words.ts';
import { SwappedPictures } from './swapped-pictures.tsx';
import { Added, Taken, Words } from './words.tsx';

type Props = { block: ComparedBlock; around: Around };

/** One paragraph, heading or picture of two texts: which it is, what happened to it, and its words. */
export function Compared({ block, around }: Props) {
  const shown = block.change === 'left' ? block.before : (block.after ?? block.before);
  if (!shown) return null;
  return (
    <>
      <p className="meta">
        <b>{placeOf(shown)}</b> {changeSaid(block)}
      </p>
      <UnderBars block={block} around={around}>
        {block.change === 'left' ? (
          <p className="same">{firstWords(shown, around)}</p>
        ) : (
          <Content block={block} shown={shown} around={around} />
        )}
      </UnderBars>
    </>
  );
}

/** What stands in a spoiler, or stood in one, gives the work away wherever it is compared. */
function UnderBars({ block: { before, after }, around, children }: Props & { children: ReactNode }) {
  const about = (after && spoilerAround(after)) ?? (before && spoilerAround(before));
  const { asking } = around;
  if (!asking || about === undefined) return children;
  const characters = (after ?? before)?.text.length ?? 0;
  if (asking.open !== 'all') return <WithheldSpoiler about={about} characters={characters} {...askForAll(asking)} />;
  return (
    <Spoiler about={about} characters={characters} open>
      {children}
    </Spoiler>
  );
}

function Content({ block, shown, around }: Props & { shown: Block }) {
  const { runs, change } = block;
  const words = <Words runs={runs} around={around} />;
  if (isCard(shown)) return <Card block={block} around={around} />;
  if (shown.node.type === 'figure') return <Figure block={block} around={around} caption={words} />;
  return (
    <p className={change === 'same' ? 'same' : undefined}>{shown.node.type === 'heading' ? <b>{words}</b> : words}</p>
  );
}

function Figure({ block: { before, after }, around, caption }: Props & { caption: ReactNode }) {
  const [was, is] = [pictureOf(before, around), pictureOf(after, around)];
  if (was?.id !== is?.id) return <SwappedPictures was={was} is={is} captions={[before?.text, after?.text]} />;
  return (
    <figure>
      {is && <Picture picture={is} sizes="(min-width: 60rem) 20rem, 94vw" />}
      <figcaption className="caption">{caption}</figcaption>
    </figure>
  );
}

/** A card of another story, by what that is called. */
function Card({ block: { before, after }, around }: Props) {
  const [was, is] = [titleOf(before, around), titleOf(after, around)];
  if (was === is) return <p className="same">{is}</p>;
  return (
    <p>
      {was && <Taken>{was}</Taken>} {is && <Added>{is}</Added>}
    </p>
  );
}

const pictureOf = (block: Block | undefined, { pictures }: Around) => pictures.get(Number(block?.node.attrs?.mediaId));

function titleOf(block: Block | undefined, { linked, asking }: Around): string {
  if (!block) return '';
  const story = linked.cards.get(Number(block.node.attrs?.storyId));
  if (story) return plainHeadline(story.headline);
  // Of what they cannot see readers are not told which one it is.
  return asking ? 'A card' : `Story ${block.node.attrs?.storyId}, which readers cannot see now`;
}

/** Enough to know it again. */
const FIRST_WORDS = 60;
function firstWords({ text, pieces }: Block, { asking }: Around): string {
  const covered = pieces.some(({ marks }) => marks.some(({ type }) => type === 'spoilerText'));
  // Where they are has been said; readers know the passage again from there.
  if (asking && covered) return '…';
  return text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS).trimEnd()}…` : text;
}
