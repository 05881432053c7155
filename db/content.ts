import { inArray } from 'drizzle-orm';
import { mediaIn } from '#domain/body.ts';
import type { StoryContent } from '#domain/content.ts';
import { read } from './connection.ts';
import { media, type revisions, sections, type workingCopies, works } from './schema.ts';

/** The columns that hold a story's content, of a working copy or of a revision. */
export function contentOf<Table extends typeof revisions | typeof workingCopies>(table: Table) {
  const { headline, verdict, score, sectionId, tags, workId, edition, leadMediaId, slug, body, entries } = table;
  const { disclosed, disclosure, bylines } = table;
  return {
    ...{ headline, verdict, score, sectionId, tags, workId, edition, leadMediaId, disclosed, disclosure },
    ...{ slug, body, entries, bylines },
  };
}

const GONE = 'It is not there any more. Choose another.';

/** What a text points to and no longer exists, or never did: a sentence for each field. */
export async function brokenLinks(content: StoryContent): Promise<Record<string, string>> {
  const pictures = mediaIn(content.body);
  const entries = content.entries.map((entry) => entry.workId);
  const lostSections = await lost(sections, content.sectionId ? [content.sectionId] : []);
  const lostWorks = await lost(works, content.workId ? [content.workId, ...entries] : entries);
  const lostPictures = await lost(media, content.leadMediaId ? [content.leadMediaId, ...pictures] : pictures);
  return {
    ...(lostSections.size > 0 ? { sectionId: GONE } : {}),
    ...(content.workId && lostWorks.has(content.workId) ? { workId: GONE } : {}),
    ...(entries.some((id) => lostWorks.has(id)) ? { entries: 'A work of this list is not there any more.' } : {}),
    ...(content.leadMediaId && lostPictures.has(content.leadMediaId) ? { leadMediaId: GONE } : {}),
    ...(pictures.some((id) => lostPictures.has(id)) ? { body: 'A picture in the text is not there any more.' } : {}),
  };
}

async function lost(table: typeof sections | typeof works | typeof media, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const found = await read().select({ id: table.id }).from(table).where(inArray(table.id, ids));
  const there = new Set(found.map((row) => row.id));
  return new Set(ids.filter((id) => !there.has(id)));
}
