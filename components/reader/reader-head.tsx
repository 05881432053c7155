import { roleNames } from '#components/critic/critic-words.ts';
import { type Calendar, yearOf } from '#domain/dates.ts';
import type { Reader } from '#domain/reader-page.ts';

type Props = {
  reader: Reader;
  /** What they do not show is undefined. */
  counts: { said: number; ratings: number | undefined; seen: number | undefined };
  calendar: Calendar;
};

/** Who it is, and how much they have said, rated and seen. */
export function ReaderHead({ reader: { name, role, socialHandle, bio, createdAt }, counts, calendar }: Props) {
  return (
    <>
      <header className="story-head">
        <p className="kicker">
          <span>{role === 'reader' ? 'Reader' : roleNames[role]}</span>
          <span>Since {yearOf(createdAt, calendar)}</span>
        </p>
        <h1 className="display">{name}</h1>
        {(socialHandle || bio) && (
          <p className="byline">
            {socialHandle && <b>{socialHandle}</b>}
            {bio && <span>{bio}</span>}
          </p>
        )}
      </header>
      <dl className="tell gap">
        <Figure name={{ one: 'comment', many: 'comments' }} value={counts.said} locale={calendar.locale} />
        <Figure name={{ one: 'rating', many: 'ratings' }} value={counts.ratings} locale={calendar.locale} />
        <Figure name={{ one: 'work seen', many: 'works seen' }} value={counts.seen} locale={calendar.locale} />
      </dl>
    </>
  );
}

function Figure({
  name,
  value,
  locale,
}: {
  name: { one: string; many: string };
  value: number | undefined;
  locale: string;
}) {
  if (value === undefined) return null;
  return (
    <div>
      <dt>{value === 1 ? name.one : name.many}</dt>
      <dd>{value.toLocaleString(locale)}</dd>
    </div>
  );
}
