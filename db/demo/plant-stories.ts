import { eq } from 'drizzle-orm';
import type { Handle } from '#db/engine.ts';
import { publishStory, withdrawStory } from '#db/publishing.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { stories } from '#db/schema.ts';
import { startStory } from '#db/working-copies.ts';
import { parseBody } from '#domain/body-schema.ts';
import type { StoryContent } from '#domain/content.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { done } from './done.ts';
import type { DemoGuest } from './guests.ts';
import type { Ids } from './ids.ts';
import type { PictureName } from './pictures.ts';
import { placeNames } from './place-names.ts';
import type { People } from './plant-accounts.ts';
import type { SectionSlug } from './sections.ts';
import { demoStories } from './stories.ts';
import type { DemoStory } from './story.ts';
import type { WorkSlug } from './works.ts';

export type Named = {
  guest: Ids<DemoGuest>;
  picture: Ids<PictureName>;
  section: Ids<SectionSlug>;
  work: Ids<WorkSlug>;
};

/** Writes and publishes each story as its author would have, on the days that its file names. Gives their ids. */
export async function plantStories(people: People, named: Named): Promise<Map<DemoStory, number>> {
  const ids = new Map<DemoStory, number>();
  for (const story of demoStories) ids.set(story, await plantStory(story, people, named));
  return ids;
}

async function plantStory(story: DemoStory, people: People, named: Named): Promise<number> {
  const author = people(story.author);
  const begun = new Date(story.begun);
  const content = contentOf(story, author.id, named);
  const id = await startStory(story.kind, author.id, begun);
  const { version } = done(await saveWorkingCopy(id, 1, content, author, begun), 'saved', story.headline);
  if (!story.published) return id;
  const published = new Date(story.published);
  done(await publishStory(id, people(story.publisher ?? story.author), published), 'published', story.headline);
  if (story.unpublished)
    await saveChanges(id, version, { ...content, verdict: story.unpublished.verdict }, story, author);
  if (story.withdrawn) done(await withdrawStory(id, author, new Date(story.withdrawn)), 'withdrawn', story.headline);
  return id;
}

async function saveChanges(
  id: number,
  version: number,
  content: StoryContent,
  story: DemoStory,
  author: AccountViewer,
) {
  const at = new Date(story.unpublished?.at ?? story.begun);
  done(await saveWorkingCopy(id, version, content, author, at), 'saved', story.headline);
}

function contentOf(story: DemoStory, authorId: number, { guest, picture, section, work }: Named): StoryContent {
  return {
    headline: story.headline,
    verdict: story.verdict,
    score: story.score === undefined ? null : story.score * 20,
    sectionId: section(story.section),
    tags: story.tags,
    workId: story.work ? work(story.work) : null,
    edition: story.edition ?? '',
    leadMediaId: story.lead ? picture(story.lead) : null,
    disclosed: story.disclosed ?? (story.kind === 'review' ? 'none' : ''),
    disclosure: story.disclosure ?? '',
    slug: story.slug,
    body: parseBody({ type: 'doc', content: story.body.map((node) => placeNames(node, { picture, work })) }),
    bylines: [
      { by: 'account', id: authorId },
      ...(story.with ?? []).map((name) => ({ by: 'guest' as const, id: guest(name) })),
    ],
    entries: (story.entries ?? []).map(({ work: slug, blurb }) => ({ workId: work(slug), blurb })),
  };
}

/** After the comments: nobody posts in a closed thread. */
export async function closeThreads(tx: Handle, ids: ReadonlyMap<DemoStory, number>) {
  for (const [{ closed }, id] of ids) {
    if (closed)
      await tx
        .update(stories)
        .set({ commentsClosedAt: new Date(closed) })
        .where(eq(stories.id, id));
  }
}
