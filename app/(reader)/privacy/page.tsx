import '../../styles/privacy.css';
import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { Privacy } from '#components/privacy/privacy.tsx';
import { pageTags } from '#domain/page-tags.ts';
import { keptOtherwise, retention } from '#domain/retention.ts';

export async function generateMetadata() {
  const { name } = await currentPublication();
  return pageMetadata({
    title: 'Privacy',
    description: `What ${name} keeps of its readers, for how long, and why.`,
    path: '/privacy',
  });
}

/** What is kept of people, from the same table as the job that deletes it. */
export default async function PrivacyPage() {
  shows(pageTags.publication);
  const { name } = await currentPublication();
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>The house</span>} title="Privacy">
        <span>What we keep of you, for how long, and why</span>
      </ArchiveHead>
      <Privacy publication={name} stays={keptOtherwise} ends={Object.values(retention)} />
      <PageData page={{ type: 'WebPage', name: 'Privacy', path: '/privacy' }} />
    </main>
  );
}
