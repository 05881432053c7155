import { kindNames } from '#components/cards/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { type Later, LaterForm } from '#components/saved/later.tsx';
import type { Publication } from '#domain/publication.ts';
import { sectionPath } from '#domain/section.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { Byline } from './byline.tsx';

type Props = { story: WholeStory; publication: Publication; later?: Later | undefined };

/** Section and kind, the headline, who and when. */
export function StoryHead({ story, publication, later }: Props) {
  return (
    <header className="story-head">
      <p className="kicker">
        {story.section && <a href={sectionPath(story.section)}>{story.section.name}</a>}
        <span>{kindNames[story.kind]}</span>
      </p>
      <h1 className="display">
        <Headline text={story.headline} />
      </h1>
      <Byline story={story} publication={publication} later={later} />
      {later && <LaterForm story={story.id} later={later} />}
    </header>
  );
}
