import type { Known } from '#components/comparison/known.ts';
import { Prose } from '#components/prose/prose.tsx';
import type { BodyNode } from '#domain/body.ts';
import { differingParts, passageName } from '#domain/collision.ts';
import type { StoryContent } from '#domain/content.ts';
import { differingPassages } from '#domain/passages.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import type { ClashPart } from './clash.tsx';
import { contentPart } from './content-parts.tsx';
import { partNames } from './part-names.ts';

/** Everything in which two texts differ, in order: the fields whole, the body passage by passage. */
export function clashParts(mine: StoryContent, theirs: StoryContent, known: Known): ClashPart[] {
  return differingParts(mine, theirs).flatMap((part): ClashPart[] =>
    part === 'body'
      ? passageParts(mine, theirs, known)
      : [
          {
            part,
            name: partNames[part],
            mine: contentPart(part, mine, known),
            theirs: contentPart(part, theirs, known),
          },
        ],
  );
}

function passageParts(mine: StoryContent, theirs: StoryContent, known: Known): ClashPart[] {
  return differingPassages(mine.body, theirs.body).map((passage, number) => ({
    part: passageName(number),
    name: `Passage ${number + 1} of the text`,
    mine: passageOf(passage.mine, known),
    theirs: passageOf(passage.theirs, known),
    both: passage.mine.length > 0 && passage.theirs.length > 0,
  }));
}

function passageOf(content: BodyNode[], { pictures, linked, scale }: Known) {
  if (content.length === 0) return <p className="meta">Nothing: it is not in this text.</p>;
  const byId = new Map<number, CreditedPicture>(pictures.map((picture) => [picture.id, picture]));
  return <Prose body={{ type: 'doc', content }} pictures={byId} linked={linked} scale={scale} />;
}
