import type { ReactNode } from 'react';
import type { ContentPart } from '#domain/collision.ts';
import type { Comparison } from '#domain/comparison.ts';
import type { StoryContent } from '#domain/content.ts';
import { disclosureNames } from '#domain/disclosure.ts';
import { figureOrNone, scaleLabels } from '#domain/score.ts';
import { ComparedEntries } from './compared-entries.tsx';
import type { Known } from './known.ts';
import { signedBy } from './signed-by.ts';
import { SwappedPictures } from './swapped-pictures.tsx';
import { titleOf } from './title-of.ts';
import { Added, Taken, Words } from './words.tsx';

type Props = { part: Exclude<ContentPart, 'body'>; comparison: Comparison; known: Known };

/** One field of a story: as it was, and as it is. */
export function ComparedPart({ part, comparison, known }: Props): ReactNode {
  const { before, after } = comparison;
  switch (part) {
    case 'headline':
    case 'verdict':
    case 'edition':
    case 'disclosure':
      return (
        <p>
          <Words runs={comparison[part]} />
        </p>
      );
    case 'tags':
      return <Tags was={before.tags} are={after.tags} />;
    case 'entries':
      return <ComparedEntries entries={comparison.entries} works={known.works} />;
    case 'leadMediaId': {
      const pictureOf = ({ leadMediaId }: StoryContent) => known.pictures.find(({ id }) => id === leadMediaId);
      return <SwappedPictures was={pictureOf(before)} is={pictureOf(after)} captions={[undefined, undefined]} />;
    }
    default:
      return (
        <p>
          <Taken>{saidOf(part, before, known)}</Taken> <Added>{saidOf(part, after, known)}</Added>{' '}
          {part === 'score' && <span className="same">{scaleLabels[known.scale]}</span>}
        </p>
      );
  }
}

function saidOf(part: ContentPart, content: StoryContent, { works, sections, writers, scale }: Known): string {
  const nothing = 'nothing';
  if (part === 'score') return figureOrNone(content.score, scale);
  if (part === 'bylines') return signedBy(content.bylines, writers) || nothing;
  if (part === 'workId') return titleOf(content.workId, works) || nothing;
  if (part === 'sectionId') return sections.find(({ id }) => id === content.sectionId)?.name ?? nothing;
  if (part === 'disclosed') return content.disclosed ? disclosureNames[content.disclosed] : nothing;
  return content.slug || nothing;
}

function Tags({ was, are }: { was: string[]; are: string[] }) {
  return (
    <p>
      {are.map((tag) => (
        <span key={tag}>{was.includes(tag) ? tag : <Added>{tag}</Added>} </span>
      ))}
      {was
        .filter((tag) => !are.includes(tag))
        .map((tag) => (
          <span key={tag}>
            <Taken>{tag}</Taken>{' '}
          </span>
        ))}
    </p>
  );
}
