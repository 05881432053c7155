import { Headline } from '#components/headline.tsx';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { WaitingStatus, WaitingStory } from '#domain/waiting-story.ts';
import { Panel } from './panels.tsx';
import { UNTITLED } from './story-words.ts';

type Props = { id: string; title: string; stories: WaitingStory[]; none?: string; now: Date; calendar: Calendar };

/** What is to be done next. */
const words: Record<WaitingStatus, string> = {
  submitted: 'to be read by an editor',
  returned: 'back with its author',
  approved: 'approved, to go live',
};

/** Stories that wait for somebody; each leads to where its next step is taken. */
export function WaitingPanel({ id, title, stories, none, now, calendar }: Props) {
  return (
    <Panel id={id} title={title}>
      {stories.length === 0 && none && <p className="meta">{none}</p>}
      <ul className="panel__list">
        {stories.map((story) => (
          <li key={story.id}>
            <a href={`/desk/stories/${story.id}/progress`}>
              {story.headline ? <Headline text={story.headline} /> : UNTITLED}
            </a>
            <p className="meta">
              {story.authorName}, {words[story.status]}
              {story.since && (
                <>
                  , since{' '}
                  <time dateTime={isoMinute(story.since, calendar)}>{deskTime(story.since, now, calendar)}</time>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
