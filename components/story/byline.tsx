import { commentCount } from '#components/cards/story-words.ts';
import { type Later, LaterButton } from '#components/saved/later.tsx';
import { dayOf, isoMinute } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';
import { readingMinutes } from '#domain/reading-time.ts';
import { socialAddress } from '#domain/social-handle.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { LinkedNames } from './linked-names.tsx';

type Props = { story: WholeStory; publication: Publication; later?: Later | undefined };

/** Who wrote it, when, how long it takes to read, and what was said to it. */
export function Byline({ story, publication, later }: Props) {
  const [first, ...others] = story.writers;
  const blurbs = story.entries.map(({ blurb }) => blurb);
  return (
    <p className="byline">
      <b>
        <LinkedNames writers={story.writers} locale={publication.locale} />
      </b>
      {/* Behind two names a handle could be either's. Each stands on its critic's page. */}
      {others.length === 0 && first?.socialHandle && (
        <span>
          <SocialHandle handle={first.socialHandle} />
        </span>
      )}
      <time dateTime={isoMinute(story.publishedAt, publication)}>{dayOf(story.publishedAt, publication)}</time>
      <span>{inMinutes(readingMinutes(story.body, blurbs))}</span>
      <a href="#comments">{story.comments === 0 ? 'No comments yet' : commentCount(story.comments)}</a>
      {later && <LaterButton {...later} />}
    </p>
  );
}

function SocialHandle({ handle }: { handle: string }) {
  const address = socialAddress(handle);
  if (!address) return handle;
  return (
    <a href={address} rel="noopener">
      {handle}
    </a>
  );
}

const inMinutes = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
