import { eq } from 'drizzle-orm';
import { slugFromHeadline } from '#domain/slug.ts';
import type { StoryStatus } from '#domain/story.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { read } from './connection.ts';
import { sections, stories } from './schema.ts';
import { fillStory } from './story-parts.ts';
import { openWorkingCopy } from './working-copies.ts';

export type Preview = { story: WholeStory; savedAt: Date; status: StoryStatus };

/** The working copy as its page would show it if it were published now, for those who see the story on the desk. */
export async function findPreview(storyId: number, viewer: Viewer, now: Date): Promise<Preview | undefined> {
  const copy = await openWorkingCopy(storyId, viewer);
  return copy && previewOf(copy, now);
}

type Previewed = Pick<WorkingCopy, 'story' | 'content' | 'savedAt'>;

/** Any text of a story as its page would show it now. */
export async function previewOf({ story, content, savedAt }: Previewed, now: Date): Promise<Preview | undefined> {
  const { sectionId, ...words } = content;
  const around = await aroundOf(story.id, sectionId);
  if (!around) return undefined;
  const whole = await fillStory({
    ...{ ...words, ...around, id: story.id, kind: story.kind, area: story.area },
    slug: content.slug || story.slug || slugFromHeadline(content.headline),
    publishedAt: story.publishedAt ?? now,
    changedAt: now,
  });
  return { story: whole, savedAt, status: story.status };
}

async function aroundOf(storyId: number, sectionId: number | null) {
  const [row] = await read()
    .select({
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      authorId: stories.authorId,
      comments: stories.visibleComments,
      commentsClosedAt: stories.commentsClosedAt,
      holdComments: stories.holdComments,
      slowSeconds: stories.slowSeconds,
    })
    .from(stories)
    .leftJoin(sections, eq(sections.id, sectionId ?? NO_SECTION))
    .where(eq(stories.id, storyId));
  return row;
}

/** Numbers begin at 1. */
const NO_SECTION = 0;
