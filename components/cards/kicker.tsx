import { sectionPath } from '#domain/section.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { kindNames } from './story-words.ts';

type Props = {
  story: Pick<StoryCard, 'kind' | 'section' | 'edition'>;
  /** The page is that of the section, which need not be said again. */
  inSection?: boolean;
};

/** The small words above a headline: section, then the edition judged or the kind of story. */
export function Kicker({ story, inSection }: Props) {
  const kind = kindNames[story.kind];
  return (
    <p className="kicker">
      {inSection ? <span>{kind}</span> : <a href={sectionPath(story.section)}>{story.section.name}</a>}
      {inSection ? story.edition && <span>{story.edition}</span> : <span>{story.edition || kind}</span>}
    </p>
  );
}
