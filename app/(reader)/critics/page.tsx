import { showsCards } from '#app/archive.ts';
import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { CriticCard } from '#components/critic/critic-card.tsx';
import { Empty } from '#components/empty.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { allCritics } from '#db/critics.ts';
import { newestByWriter } from '#db/story-cards.ts';
import { bylineKey } from '#domain/byline.ts';
import { pageTags } from '#domain/page-tags.ts';
import { criticsCrumb } from '#domain/structured-data/crumbs.ts';

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
  const newest = await newestByWriter(critics);
  shows(...critics.map(pageTags.writer));
  const guests = critics.filter(({ by }) => by === 'guest');
  const staff = critics.filter(({ by }) => by === 'account');
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
          {staff.map((critic) => (
            <CriticCard key={critic.id} critic={critic} newest={newest.get(bylineKey(critic))} />
          ))}
        </div>
      </section>
      {guests.length > 0 && (
        <section aria-labelledby="guests" className="gap-l">
          <RailHead id="guests">Guests</RailHead>
          <div className="duo">
            {guests.map((guest) => (
              <CriticCard key={guest.id} critic={guest} newest={newest.get(bylineKey(guest))} />
            ))}
          </div>
        </section>
      )}
      <PageData page={{ type: 'CollectionPage', ...criticsCrumb }} />
    </main>
  );
}
