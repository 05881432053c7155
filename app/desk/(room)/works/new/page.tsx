import type { Metadata } from 'next';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { newWorkDraft, readWorkChoices, workPaths } from '#app/desk/read-work.ts';
import { asText, type Query } from '#app/query.ts';
import { WorkForm } from '#components/catalogue/work-form.tsx';
import { canEditWorks } from '#domain/permissions.ts';
import { saveThisWork } from '../[id]/actions.ts';

export const metadata: Metadata = { title: 'New work' };

export default async function Page({ searchParams }: { searchParams: Query }) {
  await catalogueViewer(canEditWorks);
  const asked = await searchParams;
  const [draft, choices] = await Promise.all([
    newWorkDraft({ part: asText(asked.part), kind: asText(asked.kind) }),
    readWorkChoices({ work: asText(asked.work), picture: asText(asked.picture) }),
  ]);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">New work</p>
          <h1 className="title">{draft.whole ? `A part of ${draft.whole.title}` : 'What is it?'}</h1>
        </div>
      </header>
      <WorkForm action={saveThisWork} work={draft} choices={choices} paths={workPaths} />
    </main>
  );
}
