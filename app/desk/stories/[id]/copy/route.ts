import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { currentPublication } from '#app/publication.ts';
import { takeStory } from '#db/export-story.ts';
import { settings } from '#db/settings.ts';
import { idIn } from '#domain/highest-id.ts';
import { canSeeDesk } from '#domain/permissions.ts';
import { isStoryFormat } from '#domain/story-format.ts';
import { storyMarkdown } from '#domain/story-markdown.ts';
import { storyWxr } from '#domain/story-wxr.ts';

/** A story as it stands on the desk, as a file for another program. A form posts here, since it is written down who took it. */
export const POST = staffRoute(canSeeDesk, async (request, viewer, { id = '' }) => {
  const storyId = idIn(id);
  const format = (await formOf(request))?.get('format');
  if (!storyId || !isStoryFormat(format)) return undefined;
  const taken = await takeStory(storyId, format, viewer, new Date());
  if (!taken) return undefined;
  const { url } = settings();
  const name = taken.story.slug || `story-${storyId}`;
  if (format === 'markdown') return asFile(`${name}.md`, 'text/markdown', storyMarkdown(taken, url));
  return asFile(
    `${name}.xml`,
    'application/rss+xml',
    storyWxr(taken, { publication: await currentPublication(), url }),
  );
});

const asFile = (name: string, type: string, text: string) =>
  new Response(text, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="${name}"` },
  });
