import { cache } from 'react';
import { type Asked, archiveMetadata, archivePage } from '#app/archive.ts';
import { currentPublication } from '#app/publication.ts';
import { Archive } from '#components/archive/archive.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { countSince } from '#components/archive/since.ts';
import { firstPublished } from '#db/story-cards.ts';
import type { StorySet } from '#domain/story-set.ts';

const path = '/stories';
const set: StorySet = { area: 'stories' };
const read = cache((asked?: string | string[]) => archivePage(set, path, asked));

export async function generateMetadata({ searchParams }: { searchParams: Asked }) {
  const at = await read((await searchParams).page);
  return archiveMetadata({
    title: 'Features and news',
    description: 'What is not a review: features and news, newest first.',
    path,
    at,
  });
}

export default async function Page({ searchParams }: { searchParams: Asked }) {
  const at = await read((await searchParams).page);
  const [publication, first] = await Promise.all([currentPublication(), firstPublished(set)]);
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>Archive</span>} title="Features and news" />
      <Archive
        heading="Newest first"
        remark={countSince(at.total, ['story', 'stories'], first, publication)}
        empty="No feature has been published yet."
        label="Pages of stories"
        path={path}
        at={at}
        publication={publication}
      />
    </main>
  );
}
