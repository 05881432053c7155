import { showsCards } from '#app/archive.ts';
import { shows } from '#app/page-cache.ts';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { CriticCard } from '#components/critic/critic-card.tsx';
import { Empty } from '#components/empty.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { allCritics } from '#db/critics.ts';
import { newestByAuthor } from '#db/story-cards.ts';
import { pageTags } from '#domain/page-tags.ts';

export async function generateMetadata() {
  const { name } = await currentPublication();
  return pageMetadata({
    title: 'The critics',
    description: `Who writes for ${name}, and what about.`,
    path: '/critics',
  });
}

export default async function Page() {
  const [publication, critics] = await Promise.all([currentPublication(), allCritics()]);
  const newest = await newestByAuthor(critics.map(({ id }) => id));
  shows(...critics.map(({ id }) => pageTags.account(id)));
  showsCards([...newest.values()]);
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>{publication.name}</span>} title="The critics" />
      <section aria-labelledby="staff">
        <RailHead id="staff">Who writes here</RailHead>
        {critics.length === 0 && (
          <Empty title="Nobody has published anything yet.">Whoever does first is introduced here.</Empty>
        )}
        <div className="duo">
          {critics.map((critic) => (
            <CriticCard key={critic.id} critic={critic} newest={newest.get(critic.id)} />
          ))}
        </div>
      </section>
    </main>
  );
}
