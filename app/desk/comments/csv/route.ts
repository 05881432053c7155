import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { currentPublication } from '#app/publication.ts';
import { type ExportedComment, exportedComments, noteCommentsExported, storyNumbered } from '#db/exported-comments.ts';
import { settings } from '#db/settings.ts';
import { commentPermalink } from '#domain/comment-address.ts';
import { CSV_START, csvLine } from '#domain/csv.ts';
import { isoMinute } from '#domain/dates.ts';
import { plainHeadline } from '#domain/headline.ts';
import { idIn } from '#domain/highest-id.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { Publication } from '#domain/publication.ts';
import { storyPath } from '#domain/story.ts';

/** Some twenty megabytes, which the server holds while it sends them; all there ever were are in `npm run export`. */
const MOST_LINES = 50_000;

/**
 * The comments under one story, or the newest of all, as a table: what is held or was removed, and what is under bars, too. A form
 * posts here, since it is written down who took them.
 */
export const POST = staffRoute(canModerateComments, async (request, viewer) => {
  const form = await formOf(request);
  if (!form) return undefined;
  const under = form.get('under');
  const id = typeof under === 'string' && under !== '' ? idIn(under) : undefined;
  const story = id === undefined ? undefined : await storyNumbered(id);
  if (under && !story) return undefined;
  await noteCommentsExported(story && id ? { id, ...story } : undefined, viewer, new Date());
  const publication = await currentPublication();
  const lines = [CSV_START + csvLine(columns)];
  for await (const comment of exportedComments(id, MOST_LINES)) lines.push(csvLine(cells(comment, publication)));
  return new Response(lines.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="comments${id ? `-${id}` : ''}.csv"`,
    },
  });
});

const columns = [
  ...['Id', 'Story', 'Number', 'Address', 'Answers', 'Name', 'Handle', 'Written', 'Changed'],
  ...['State', 'Reason', 'Under bars', 'Likes', 'Text'],
];

function cells(comment: ExportedComment, publication: Publication): string[] {
  const { story, author, number, answers } = comment;
  const { slug } = story;
  const address = slug === null ? '' : commentPermalink(settings().url + storyPath({ ...story, slug }), number);
  const minute = (at: Date | null) => (at ? isoMinute(at, publication) : '');
  return [
    ...[String(comment.id), plainHeadline(story.headline ?? ''), String(number), address, String(answers ?? '')],
    ...[author.name, author.handle ?? '', minute(comment.createdAt), minute(comment.editedAt)],
    ...[comment.state, comment.stateReason, comment.spoils ? 'yes' : 'no', String(comment.likes), comment.text],
  ];
}
