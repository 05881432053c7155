import { Headline } from '#components/headline.tsx';
import { commentPermalink } from '#domain/comment-address.ts';
import { type Calendar, isoMinute, minuteOf } from '#domain/dates.ts';
import { groundsInWords, RULES_PATH } from '#domain/house-rule.ts';
import { happened, type Notification } from '#domain/notification.ts';
import { storyPath } from '#domain/story.ts';
import { withStop } from '#domain/with-stop.ts';

type Props = { notifications: Notification[]; calendar: Calendar };

/** What somebody was told, newest first. Each leads to where it stands; none says what stands there. */
export function NotificationList({ notifications, calendar }: Props) {
  return (
    <ol className="told">
      {notifications.map((one) => (
        <li key={one.id} className={one.seen ? undefined : 'told__new'}>
          <p>
            <a href={commentPermalink(storyPath(one.story), one.number)}>{happened(one)}</a>
            {!one.seen && <span className="told__mark">New</span>}
          </p>
          <p className="meta">
            Comment {one.number} under <Headline text={one.story.headline} />,{' '}
            <time dateTime={isoMinute(one.at, calendar)}>{minuteOf(one.at, calendar)}</time>
          </p>
          {one.decision === 'removed' && <Why rule={one.rule} reason={one.reason} />}
        </li>
      ))}
    </ol>
  );
}

function Why(grounds: Pick<Notification, 'rule' | 'reason'>) {
  return (
    <p className="meta">
      The reason: {withStop(groundsInWords(grounds))} <a href={RULES_PATH}>The house rules</a>
    </p>
  );
}
