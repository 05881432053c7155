import type { ReactNode } from 'react';
import type { Known } from '#components/comparison/known.ts';
import { signedBy } from '#components/comparison/signed-by.ts';
import { titleOf } from '#components/comparison/title-of.ts';
import { Headline } from '#components/headline.tsx';
import { Prose } from '#components/prose/prose.tsx';
import type { ContentPart } from '#domain/collision.ts';
import type { StoryContent } from '#domain/content.ts';
import { disclosureNames } from '#domain/disclosure.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import { scaleLabels, scoreFigure } from '#domain/score.ts';
import type { WorkLine } from '#domain/work-line.ts';

const nothing = <p className="meta">Nothing</p>;
const words = (text: string) => (text ? <p>{text}</p> : nothing);

/** One part of a story's content, to be read beside the same part of another text. */
export function contentPart(part: ContentPart, content: StoryContent, known: Known): ReactNode {
  switch (part) {
    case 'headline':
      return content.headline ? (
        <p>
          <Headline text={content.headline} />
        </p>
      ) : (
        nothing
      );
    case 'body':
      return (
        <Prose
          body={content.body}
          pictures={new Map<number, CreditedPicture>(known.pictures.map((p) => [p.id, p]))}
          linked={known.linked}
          scale={known.scale}
        />
      );
    case 'entries':
      return <Ranks content={content} works={known.works} />;
    case 'bylines':
      return words(signedBy(content.bylines, known.writers));
    case 'workId':
      return words(titleOf(content.workId, known.works));
    case 'score':
      return words(
        content.score === null ? '' : `${scoreFigure(content.score, known.scale)} ${scaleLabels[known.scale]}`,
      );
    case 'disclosed':
      return words(content.disclosed && disclosureNames[content.disclosed]);
    case 'sectionId':
      return words(known.sections.find(({ id }) => id === content.sectionId)?.name ?? '');
    case 'tags':
      return words(content.tags.join(', '));
    case 'leadMediaId':
      return words(known.pictures.find(({ id }) => id === content.leadMediaId)?.name ?? '');
    default:
      return words(content[part]);
  }
}

function Ranks({ content, works }: { content: StoryContent; works: WorkLine[] }) {
  if (content.entries.length === 0) return nothing;
  return (
    <ol className="clash__ranks">
      {content.entries.map(({ workId, blurb }) => (
        <li key={workId}>
          <b>{titleOf(workId, works)}</b> {blurb}
        </li>
      ))}
    </ol>
  );
}
