import { cache } from 'react';
import { type Asked, archiveMetadata, archivePage } from '#app/archive.ts';
import { currentPublication } from '#app/publication.ts';
import { Archive } from '#components/archive/archive.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { countSince } from '#components/archive/since.ts';
import { firstPublished } from '#db/story-cards.ts';
import type { StorySet } from '#domain/story-set.ts';

const path = '/lists';
const set: StorySet = { area: 'lists' };
const read = cache((asked?: string | string[]) => archivePage(set, path, asked));

export async function generateMetadata({ searchParams }: { searchParams: Asked }) {
  const at = await read((await searchParams).page);
  return archiveMetadata({ title: 'Lists', description: 'Works in order, with our reasons. Newest first.', path, at });
}

export default async function Page({ searchParams }: { searchParams: Asked }) {
  const at = await read((await searchParams).page);
  const [publication, first] = await Promise.all([currentPublication(), firstPublished(set)]);
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>Ranked</span>} title="Lists" />
      <Archive
        heading="Newest first"
        remark={countSince(at.total, ['list', 'lists'], first, publication)}
        empty="No list has been published yet."
        label="Pages of lists"
        path={path}
        at={at}
        publication={publication}
      />
    </main>
  );
}
