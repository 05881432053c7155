import '../../../styles/embed.css';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { readEmbed } from '#app/embed/read-embed.ts';
import { currentPublication } from '#app/publication.ts';
import { StoryEmbed } from '#components/embed/story-embed.tsx';
import { WorkEmbed } from '#components/embed/work-embed.tsx';
import { plainHeadline } from '#domain/headline.ts';
import { shareSubjectAt } from '#domain/share-image.ts';
import { storyPath } from '#domain/story.ts';
import { workPath } from '#domain/work.ts';

type Props = { params: Promise<{ area: string; slug: string }> };

async function read(params: Props['params']) {
  const { area, slug } = await params;
  const subject = shareSubjectAt(area, slug) ?? notFound();
  const found = (await readEmbed(subject.area, subject.slug)) ?? notFound();
  return found.kind === 'moved' ? permanentRedirect(`/embed${found.path}`) : found;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params);
  const [title, canonical] =
    found.kind === 'story'
      ? [plainHeadline(found.story.headline), storyPath(found.story)]
      : [found.work.title, workPath(found.work)];
  // A card on its own is no page to be found: its page is.
  return { title, robots: { index: false }, alternates: { canonical } };
}

/** The card for other sites: it stands in a frame of theirs, runs nothing and knows nobody. */
export default async function Page({ params }: Props) {
  const found = await read(params);
  const publication = await currentPublication();
  return (
    <main id="main" className="embed-page">
      {found.kind === 'story' ? (
        <StoryEmbed story={found.story} publication={publication} />
      ) : (
        <WorkEmbed work={found.work} review={found.review} publication={publication} />
      )}
    </main>
  );
}
