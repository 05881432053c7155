import { kindNames } from '#components/cards/story-words.ts';
import { addressFor } from '#components/desk/ledger.tsx';
import { Status } from '#components/desk/status.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Picture } from '#components/picture.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import { accountPath } from '#domain/account.ts';
import type { AccountLine } from '#domain/account-line.ts';
import { deskPersonPath, deskTagPath, deskWorkPath } from '#domain/catalogue-paths.ts';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskSearchPath, type Term } from '#domain/desk-search.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { FoundPerson, FoundStory, FoundTag, FoundWork } from '#domain/found.ts';
import { passageWith } from '#domain/found-passage.ts';
import { picturePagePath } from '#domain/media-filter.ts';
import { canEditPeople, canEditTags, canEditWorks } from '#domain/permissions.ts';
import { roleName } from '#domain/role-name.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { withStop } from '#domain/with-stop.ts';
import { workPath } from '#domain/work.ts';
import { inNumber } from './found-words.ts';
import { Marked, MarkedHeadline, Pieces } from './marked.tsx';

/** One line each. Where what was found has no page that the viewer may open, it leads to what says it. */

type Sought = { terms: Term[] };
type StoryProps = Sought & { story: FoundStory; viewer: AccountViewer; now: Date; calendar: Calendar };

export function StoryLine({ story, terms, viewer, now, calendar }: StoryProps) {
  const passage = passageWith(story.passages, terms);
  const about = [story.sectionName, kindNames[story.kind].toLowerCase(), story.authorName, ...story.tags];
  return (
    <li>
      <a href={addressFor(story, viewer)}>
        {story.headline ? <MarkedHeadline text={story.headline} terms={terms} /> : UNTITLED}
      </a>
      {passage && (
        <p>
          <Pieces pieces={passage} />
        </p>
      )}
      <p className="meta">
        <Status status={story.status} /> <Marked text={about.filter(Boolean).join(', ')} terms={terms} />
        {story.touchedAt && (
          <>
            {'. Changed '}
            <time dateTime={isoMinute(story.touchedAt, calendar)}>{deskTime(story.touchedAt, now, calendar)}</time>
          </>
        )}
      </p>
    </li>
  );
}

type By = Sought & { viewer: AccountViewer };

export function WorkLine({ work, terms, viewer }: By & { work: FoundWork }) {
  const { id, title, year, kind, makers, slug } = work;
  const read = slug ? workPath({ slug }) : saidIn(title);
  return (
    <li>
      <a href={canEditWorks(viewer) ? deskWorkPath(id) : read}>
        <i>
          <Marked text={title} terms={terms} />
        </i>
        {year && (
          <>
            {' ('}
            <Marked text={String(year)} terms={terms} />)
          </>
        )}
      </a>
      <p className="meta">
        <Marked text={[workKindNames[kind], ...makers].join(', ')} terms={terms} />
      </p>
    </li>
  );
}

export function PersonLine({ person, terms, viewer }: By & { person: FoundPerson }) {
  const { id, name, works, more } = person;
  const made = deskSearchPath({ typed: `"${name}"`, kind: 'work', page: 1 });
  return (
    <li>
      <a href={canEditPeople(viewer) ? deskPersonPath(id) : made}>
        <Marked text={name} terms={terms} />
      </a>
      <p className="meta">
        {works.length > 0 ? works.join(', ') : 'Named for no work'}
        {more > 0 && ` and ${inNumber('work', more)} more`}
      </p>
    </li>
  );
}

export function PictureLine({ picture, terms }: Sought & { picture: WallPicture }) {
  const said = [picture.alt, picture.caption, picture.credit].filter(Boolean).map(withStop).join(' ');
  return (
    <li className="find--picture">
      <Picture picture={picture} sizes="6rem" alt="" />
      <div>
        <a href={picturePagePath(picture.id)}>
          <Marked text={picture.name} terms={terms} />
        </a>
        <p className="meta">
          <Marked text={said} terms={terms} />
        </p>
      </div>
    </li>
  );
}

export function TagLine({ tag, terms, viewer }: By & { tag: FoundTag }) {
  return (
    <li>
      <a href={canEditTags(viewer) ? deskTagPath(tag.id) : saidIn(tag.name)}>
        <Marked text={tag.name} terms={terms} />
      </a>
      <p className="meta">On {inNumber('story', tag.stories)} that readers have</p>
    </li>
  );
}

export function AccountFound({ account, terms }: Sought & { account: AccountLine }) {
  const { id, name, email, handle, role, bannedAt } = account;
  return (
    <li>
      <a href={accountPath(id)}>
        <Marked text={name} terms={terms} />
      </a>
      <p className="meta">
        <Marked text={`${email}, @${handle}`} terms={terms} />, {roleName[role].toLowerCase()}
        {bannedAt && <b>. Shut out</b>}
      </p>
    </li>
  );
}

/** The stories that say just this. */
const saidIn = (words: string) => deskSearchPath({ typed: `"${words}"`, kind: 'story', page: 1 });
