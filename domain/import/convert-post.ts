import { type BodyNode, textIn } from '../body.ts';
import { BodyError, parseBody } from '../body-schema.ts';
import { cleanText } from '../clean-text.ts';
import { eachOnce } from '../comma-names.ts';
import type { StoryContent } from '../content.ts';
import { HEADLINE_MAX, VERDICT_MAX } from '../content-limits.ts';
import type { NewWork } from '../new-work.ts';
import { numberedPath } from '../numbered-address.ts';
import { canonicalPath } from '../redirect.ts';
import { isReservedSlug, isSlug, slugOf } from '../slug.ts';
import { TAG_MAX, TAGS_MAX } from '../tags.ts';
import { TITLE_MAX } from '../work-limits.ts';
import { cutAt } from './comment-markdown.ts';
import { convertComments, type ImportedComment } from './convert-comments.ts';
import type { ForeignPost } from './foreign.ts';
import { foreignTime, rssTime } from './foreign-time.ts';
import { bodyOfHtml, bodyOfPost, type ConvertedText } from './html-body.ts';
import type { WantedPicture } from './html-shown.ts';
import type { Losses } from './html-table.ts';
import { lineOfHtml } from './html-tree.ts';
import { type ImportedKind, type ImportMap, type Place, placeOf } from './import-map.ts';

/** A post as a story of ours, but for what only our database knows: who, which section, which work, which pictures. */
export type ImportedStory = {
  id: string;
  title: string;
  kind: ImportedKind;
  section: string;
  /** The logins over it. */
  authors: string[];
  isPublished: boolean;
  /** When readers got it; of a draft when it was written, where that is known. */
  at: Date | undefined;
  content: Pick<StoryContent, 'headline' | 'verdict' | 'score' | 'tags' | 'slug' | 'body' | 'disclosed'>;
  work: NewWork | undefined;
  pictures: WantedPicture[];
  lead: WantedPicture | undefined;
  /** Where readers found it: `/2013/12/her`, `/?p=12`; also a draft that they had there, for the day when it is published. */
  paths: string[];
  commentsClosed: boolean;
  comments: ImportedComment[];
  /** Its text cannot stand here or it has no number, so that nothing of it does: it may come again, mended. */
  isRefused: boolean;
};

/** Statuses of posts that are nobody's story. */
const leftOut = new Set(['trash', 'auto-draft', 'inherit']);

/** Whether a post is one of those that were asked for. */
export const isWanted = ({ type, status }: ForeignPost, types: ReadonlySet<string>): boolean =>
  types.has(type) && !leftOut.has(status);

export function convertPost(
  post: ForeignPost,
  map: ImportMap,
  { losses, attached, now }: { losses: Losses; attached: readonly string[]; now: Date },
): ImportedStory {
  const place = placeOf(post, map);
  for (const what of post.lost) losses.lose(what);
  const { body, pictures, spoilers, ...text } = textOf(post, losses, attached);
  const isRefused = text.isRefused || !hasNumber(post, losses);
  const headline = cutHeadline(post, losses);
  const at = foreignTime(post.dateGmt) ?? rssTime(post.pubDate);
  const work = workOf(post, place, losses);
  const isPublished = isOut(post, place, { at, work, headline, spoilers, now }, losses);
  const comments = isPublished && at ? convertComments(post.comments, at, losses) : [];
  if (!isPublished && post.comments.length > 0) losses.lose('its comments, for it comes in as a draft');
  return {
    ...{ id: post.id, title: headline || `post ${post.id}`, kind: place.kind, section: place.section },
    ...{ isPublished, at, work, pictures, comments, isRefused },
    authors: [post.author, ...post.coAuthors].map((login) => login.trim()),
    content: {
      ...{ headline, body, verdict: verdictOf(post, { body, spoilers }, losses) },
      score: place.kind === 'review' ? scoreOf(post, place, losses) : null,
      tags: tagsOf(post, place, losses),
      slug: isSlug(post.slug) && !isReservedSlug(post.slug) ? post.slug : '',
      // What the old place did not say, nobody can say for it; a reader of a review is told that there was nothing.
      disclosed: place.kind === 'review' ? 'none' : '',
    },
    lead: leadOf(post),
    paths: post.status === 'publish' ? pathsOf(post, losses) : [],
    commentsClosed: post.commentStatus !== 'open',
  };
}

function leadOf({ lead, meta }: ForeignPost): WantedPicture | undefined {
  if (lead) return { ...lead, attachment: '' };
  const thumbnail = meta._thumbnail_id ?? '';
  return /^\d+$/.test(thumbnail) ? { address: '', attachment: thumbnail, alt: '' } : undefined;
}

/** Without one, nobody could tell it from others when the export is read again. */
function hasNumber({ id }: ForeignPost, losses: Losses): boolean {
  const isNumber = /^(\d+|[\da-f]{24})$/.test(id);
  if (!isNumber) losses.lose('all of it: it has no number');
  return isNumber;
}

function textOf(post: ForeignPost, losses: Losses, attached: readonly string[]) {
  const converted = bodyOfPost(post, losses, attached);
  try {
    return { ...converted, body: parseBody(converted.body), isRefused: converted.isTooLong };
  } catch (cause) {
    if (!(cause instanceof BodyError)) throw cause;
    losses.lose(`all of it: ${cause.message}`);
    return { ...bodyOfHtml('', losses), isRefused: true };
  }
}

function cutHeadline({ title }: ForeignPost, losses: Losses): string {
  const line = cleanText(lineOfHtml(title));
  if (line.length > HEADLINE_MAX) losses.lose(`the end of the title, of which ${HEADLINE_MAX} characters fit`);
  return cutAt(line, HEADLINE_MAX);
}

/** The short text that its author wrote, or else the beginning of what stands open in the text itself. */
function verdictOf({ excerpt }: ForeignPost, text: Pick<ConvertedText, 'body' | 'spoilers'>, losses: Losses): string {
  const tells = bodyOfHtml(excerpt, { lose: () => {} }).spoilers !== 'none';
  if (tells) losses.lose('the excerpt, in which a spoiler stands');
  const written = tells ? '' : cleanText(lineOfHtml(excerpt));
  if (written.length > VERDICT_MAX) losses.lose(`the end of the excerpt, of which ${VERDICT_MAX} characters fit`);
  return cutAt(written || (text.spoilers === 'unpaired' ? '' : begunIn(text.body)), VERDICT_MAX);
}

/** The words of the first paragraph that has some; those under bars are none. */
function begunIn({ content }: StoryContent['body']): string {
  const open = content
    .filter(({ type }) => type === 'paragraph')
    .map((node) => textIn({ type: 'doc', content: [{ ...node, content: openIn(node) }] }))
    .map((words) => words.replace(/\s+/gu, ' ').trim());
  return open.find(Boolean) ?? '';
}

/** What of a paragraph stands open, in one line. */
const openIn = ({ content = [] }: BodyNode): BodyNode[] =>
  content
    .filter(({ marks = [] }) => !marks.some(({ type }) => type === 'spoilerText'))
    .map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node));

function tagsOf({ categories, tags }: ForeignPost, { category, sectionFrom }: Place, losses: Losses): string[] {
  const rest = categories.filter(({ slug }) => ![category, sectionFrom, 'uncategorized'].includes(slug));
  for (const { name } of rest.filter(({ isInternal }) => isInternal))
    losses.lose(`the internal tag “${cutAt(name, 60)}”`);
  const others = rest.filter(({ isInternal }) => !isInternal).map(({ name }) => name);
  const all = [...tags, ...others].map((tag) =>
    cleanText(tag)
      .replace(/[\s,]+/gu, ' ')
      .trim(),
  );
  const good = eachOnce(all.filter((tag) => tag.length <= TAG_MAX && slugOf(tag) !== ''));
  const kept = good.slice(0, TAGS_MAX);
  for (const tag of [
    ...all.filter((one) => one && !good.some((known) => slugOf(known) === slugOf(one))),
    ...good.slice(TAGS_MAX),
  ])
    losses.lose(`the tag “${cutAt(tag, 60)}”`);
  return kept;
}

function workOf(post: ForeignPost, { kind, work }: Place, losses: Losses): NewWork | undefined {
  if (kind !== 'review' || !work) return undefined;
  const said = work.title ? (post.meta[work.title] ?? '') : post.title.replace(/^\s*review\s*[:–—-]\s*/i, '');
  const title = cleanText(lineOfHtml(said)).replace(/^["“‘']|["”’']$/g, '');
  const year = Number(/^\s*(\d{4})/.exec(work.year ? (post.meta[work.year] ?? '') : '')?.[1]);
  if (title === '' || title.length > TITLE_MAX)
    losses.lose('the work: its title is not in the field that the map names');
  else return { title, kind: work.kind, year: year >= 1450 && year <= 2200 ? year : null, makers: [] };
  return undefined;
}

function scoreOf({ meta }: ForeignPost, { score }: Place, losses: Losses): number | null {
  const written = score ? (meta[score.field] ?? '').trim().replace(',', '.') : '';
  if (!score || written === '') return null;
  const value = Number(written);
  if (value >= 0 && value <= score.best) return Math.round((value / score.best) * 100);
  losses.lose(`the score “${cutAt(written, 40)}”, which is none from 0 to ${score.best}`);
  return null;
}

type Known = {
  at: Date | undefined;
  work: NewWork | undefined;
  headline: string;
  spoilers: ConvertedText['spoilers'];
  now: Date;
};

/** Whether readers had it, and can have it here. What they cannot have comes in as a draft, and the report says why. */
function isOut(
  post: ForeignPost,
  { kind }: Place,
  { at, work, headline, spoilers, now }: Known,
  losses: Losses,
): boolean {
  if (post.status === 'draft' || post.status === 'pending') return false;
  const why =
    (post.status !== 'publish' && `it is ${post.status}`) ||
    (post.password !== '' && 'it is behind a password') ||
    (post.audience !== '' && `it was for ${post.audience} alone`) ||
    (!at && 'it has no date') ||
    (at && at > now && 'its date is to come') ||
    (spoilers === 'unpaired' && 'nobody can say how far a spoiler in it goes') ||
    (headline === '' && 'it has no title') ||
    (kind === 'review' && !work && 'a review needs its work: see “work” in the map');
  if (why) losses.lose(`its being published: ${why}. It comes in as a draft`);
  return !why;
}

function pathsOf({ link, shortLink }: ForeignPost, losses: Losses): string[] {
  const path = oldPath(link);
  if (!path) losses.lose(`its old address ${cutAt(link, 200)}, which leads on from no path`);
  const all = [path, shortLink ? oldPath(shortLink) : undefined];
  return [...new Set(all)].filter((one) => one !== undefined);
}

/** An address as the path by which it is found again: as paths are written here, without host, with no query but a number. */
export function oldPath(address: string): string | undefined {
  if (address.length > 2_000 || !URL.canParse(address, 'https://old.invalid')) return undefined;
  const { pathname, search } = new URL(address, 'https://old.invalid');
  const path = numberedPath(pathname + search) ?? canonicalPath(pathname);
  return path === undefined || path === '/' || path.length > 500 ? undefined : path;
}
