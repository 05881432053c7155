import type { Handle } from '#db/engine.ts';
import { writeGenres } from '#db/genres.ts';
import { credits, people, works } from '#db/schema.ts';
import { folded } from '#domain/fold.ts';
import { slugOf } from '#domain/slug.ts';
import { type Ids, idsOf } from './ids.ts';
import type { PictureName } from './pictures.ts';
import type { DemoWork } from './work.ts';
import { demoWorks, type WorkSlug } from './works.ts';

const ENTERED_AT = new Date('2026-09-02T09:00:00Z');

export async function plantWorks(tx: Handle, pictureId: Ids<PictureName>): Promise<Ids<WorkSlug>> {
  const rows = await tx
    .insert(works)
    .values(Object.entries(demoWorks).map(([slug, work]) => workRow(slug, work, pictureId)))
    .returning({ id: works.id, slug: works.slug });
  const workId = idsOf<WorkSlug>(new Map(rows.map(({ id, slug }) => [slug, id])));
  await plantCredits(tx, workId);
  for (const [slug, { genres }] of entries()) await writeGenres(tx, workId(slug), genres);
  return workId;
}

const entries = () => Object.entries(demoWorks) as [WorkSlug, DemoWork][];

function workRow(
  slug: string,
  { title, facts = {}, poster, credits: _, genres: __, ...work }: DemoWork,
  id: Ids<PictureName>,
) {
  return {
    ...work,
    slug,
    title,
    titleFolded: folded(title),
    facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
    posterId: poster ? id(poster) : null,
    createdAt: ENTERED_AT,
  };
}

async function plantCredits(tx: Handle, workId: Ids<WorkSlug>) {
  const names = new Set(entries().flatMap(([, work]) => work.credits.map(([, name]) => name)));
  const rows = await tx
    .insert(people)
    .values([...names].map((name) => ({ name, nameFolded: folded(name), slug: slugOf(name) })))
    .returning({ id: people.id, name: people.name });
  const personId = idsOf<string>(new Map(rows.map(({ id, name }) => [name, id])));
  await tx.insert(credits).values(
    entries().flatMap(([slug, work]) =>
      work.credits.map(([job, name, role = ''], position) => {
        return { workId: workId(slug), personId: personId(name), job, role, position: position + 1 };
      }),
    ),
  );
}
