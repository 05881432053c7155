import { eq } from 'drizzle-orm';
import type { Handle } from '#db/engine.ts';
import { listEntries, revisions, stories, storyTags, tags, workingCopies } from '#db/schema.ts';
import { parseBody } from '#domain/body-schema.ts';
import type { StoryContent } from '#domain/content.ts';
import { slugOf } from '#domain/slug.ts';
import { areaOf } from '#domain/story.ts';
import type { DemoHandle } from './accounts.ts';
import { type Ids, idsOf } from './ids.ts';
import type { PictureName } from './pictures.ts';
import { placePictures } from './place-pictures.ts';
import type { SectionSlug } from './sections.ts';
import { demoStories } from './stories.ts';
import type { DemoStory } from './story.ts';
import type { WorkSlug } from './works.ts';

export type Planted = {
  account: Ids<DemoHandle>;
  picture: Ids<PictureName>;
  section: Ids<SectionSlug>;
  work: Ids<WorkSlug>;
};

/** Each story as it would stand had it been written and published on the desk. */
export async function plantStories(tx: Handle, planted: Planted): Promise<Map<DemoStory, number>> {
  const tagId = await plantTags(tx);
  const ids = new Map<DemoStory, number>();
  for (const story of demoStories) {
    const content = contentOf(story, planted);
    const storyId = await plantStory(tx, story, planted.account(story.author));
    await plantWorkingCopy(tx, storyId, story, content, planted.account(story.author));
    if (story.published) await publish(tx, storyId, story, content, planted.account(story.author), tagId);
    ids.set(story, storyId);
  }
  return ids;
}

async function plantTags(tx: Handle): Promise<Ids<string>> {
  const names = [...new Set(demoStories.flatMap((story) => story.tags))];
  const rows = await tx
    .insert(tags)
    .values(names.map((name) => ({ name, slug: slugOf(name) })))
    .returning({ id: tags.id, name: tags.name });
  return idsOf(new Map(rows.map(({ id, name }) => [name, id])));
}

function contentOf(story: DemoStory, { picture, section, work }: Planted): StoryContent {
  return {
    headline: story.headline,
    verdict: story.verdict,
    score: story.score === undefined ? null : story.score * 20,
    sectionId: section(story.section),
    tags: story.tags,
    workId: story.work ? work(story.work) : null,
    edition: story.edition ?? '',
    leadMediaId: story.lead ? picture(story.lead) : null,
    disclosure: story.disclosure ?? '',
    slug: story.slug,
    body: parseBody({ type: 'doc', content: story.body.map((node) => placePictures(node, picture)) }),
    entries: (story.entries ?? []).map(({ work: slug, blurb }) => ({ workId: work(slug), blurb })),
  };
}

async function plantStory(tx: Handle, story: DemoStory, authorId: number): Promise<number> {
  const [row] = await tx
    .insert(stories)
    .values({
      kind: story.kind,
      area: areaOf(story.kind),
      status: 'draft',
      authorId,
      createdAt: new Date(story.begun),
      touchedAt: new Date(story.unpublished?.at ?? story.published ?? story.begun),
      hasChanges: Boolean(story.unpublished),
      commentsClosedAt: story.closed ? new Date(story.closed) : null,
    })
    .returning({ id: stories.id });
  if (!row) throw new Error(`The story “${story.slug}” was not planted.`);
  return row.id;
}

/** Its version counts the saves: one, and one more when it has moved on since publication. */
function plantWorkingCopy(tx: Handle, storyId: number, story: DemoStory, content: StoryContent, savedBy: number) {
  const { unpublished } = story;
  return tx.insert(workingCopies).values({
    ...content,
    storyId,
    savedBy,
    verdict: unpublished?.verdict ?? content.verdict,
    version: unpublished ? 2 : 1,
    savedAt: new Date(unpublished?.at ?? story.published ?? story.begun),
  });
}

async function publish(
  tx: Handle,
  storyId: number,
  story: DemoStory,
  content: StoryContent,
  savedBy: number,
  tagId: Ids<string>,
) {
  const at = new Date(story.published ?? '');
  const [revision] = await tx
    .insert(revisions)
    .values({ ...content, storyId, number: 1, savedBy, savedAt: at, reason: 'published' })
    .returning({ id: revisions.id });
  const { sectionId, workId, score, slug } = content;
  await tx
    .update(stories)
    .set({
      ...{ sectionId, workId, score, slug },
      status: story.withdrawn ? 'withdrawn' : 'published',
      publishedRevisionId: revision?.id ?? null,
      publishedAt: at,
      changedAt: at,
      lastRevisionNumber: 1,
    })
    .where(eq(stories.id, storyId));
  if (story.tags.length > 0) {
    await tx.insert(storyTags).values(story.tags.map((name) => ({ storyId, tagId: tagId(name) })));
  }
  if (content.entries.length > 0) {
    await tx.insert(listEntries).values(content.entries.map((entry, at) => ({ ...entry, storyId, rank: at + 1 })));
  }
}
