import { eq } from 'drizzle-orm';
import { slugFromHeadline } from '#domain/slug.ts';
import type { StoryStatus } from '#domain/story.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { read } from './connection.ts';
import { accounts, sections, stories, workingCopies } from './schema.ts';
import { fillStory } from './story-parts.ts';
import { openWorkingCopy } from './working-copies.ts';

export type Preview = { story: WholeStory; savedAt: Date; status: StoryStatus };

/** The working copy as its page would show it if it were published now, for those who see the story on the desk. */
export async function findPreview(storyId: number, viewer: Viewer, now: Date): Promise<Preview | undefined> {
  const copy = await openWorkingCopy(storyId, viewer);
  const around = copy && (await aroundOf(storyId));
  if (!around) return undefined;
  const { story, savedAt } = copy;
  const { sectionId: _, ...content } = copy.content;
  const whole = await fillStory({
    ...{ ...content, ...around, id: story.id, kind: story.kind, area: story.area },
    slug: content.slug || story.slug || slugFromHeadline(content.headline),
    publishedAt: story.publishedAt ?? now,
    changedAt: now,
  });
  return { story: whole, savedAt, status: story.status };
}

async function aroundOf(storyId: number) {
  const [row] = await read()
    .select({
      section: { id: sections.id, slug: sections.slug, name: sections.name },
      author: {
        ...{ id: accounts.id, name: accounts.name, handle: accounts.handle },
        ...{ socialHandle: accounts.socialHandle, bio: accounts.bio },
      },
      comments: stories.visibleComments,
      commentsClosedAt: stories.commentsClosedAt,
    })
    .from(stories)
    .innerJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .innerJoin(accounts, eq(accounts.id, stories.authorId))
    .leftJoin(sections, eq(sections.id, workingCopies.sectionId))
    .where(eq(stories.id, storyId));
  return row;
}
