import type { Metadata } from 'next';
import { catalogueViewer, leadToWork } from '#app/desk/catalogue-viewer.ts';
import { readWorkChoices, workPaths } from '#app/desk/read-work.ts';
import { asText, type Query } from '#app/query.ts';
import { SameAgain } from '#components/catalogue/same-again.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { WorkForm } from '#components/catalogue/work-form.tsx';
import { WorkPartsList } from '#components/catalogue/work-parts-list.tsx';
import { WorkUsesPanel } from '#components/catalogue/work-uses-panel.tsx';
import { workKindNames } from '#components/work/work-words.ts';
import { namesakesOf, openWork } from '#db/desk-work.ts';
import { worksTitled } from '#db/find-works.ts';
import { usesOfWork } from '#db/work-uses.ts';
import { findWork } from '#db/works.ts';
import { deskWorkPath, mergeWorkPath } from '#domain/catalogue-paths.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditStory, canEditWorks } from '#domain/permissions.ts';
import { workPath } from '#domain/work.ts';
import { WORKS_FOUND } from '#domain/work-line.ts';
import { deleteThisWork, saveThisWork } from './actions.ts';

export const metadata: Metadata = { title: 'Work' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const viewer = await catalogueViewer(canEditWorks);
  const id = idIn((await params).id);
  const work = id ? await openWork(id) : undefined;
  if (!work) return leadToWork(id);
  const asked = await searchParams;
  const same = asText(asked.same);
  const [choices, uses, namesakes, found, shown] = await Promise.all([
    readWorkChoices({ work: asText(asked.work), picture: asText(asked.picture) }),
    usesOfWork(work.id, viewer),
    namesakesOf(work),
    worksTitled(same, WORKS_FOUND),
    findWork(work.slug),
  ]);
  const others = [...namesakes, ...found.filter((one) => !namesakes.some(({ id: known }) => known === one.id))];
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Work</p>
          <h1 className="title">
            <i>{work.title}</i>
          </h1>
        </div>
        <p className="meta">{[workKindNames[work.kind], work.year].filter(Boolean).join(', ')}</p>
      </header>
      <WorkForm
        key={work.version}
        action={saveThisWork}
        work={work}
        choices={choices}
        paths={workPaths}
        page={shown && workPath(work)}
        notice={<SavedNotice done={asText(asked.done)} />}
        beside={
          <WorkUsesPanel
            workId={work.id}
            uses={uses}
            mayOpen={(story) => canEditStory(viewer, story)}
            action={deleteThisWork}
          />
        }
      >
        <WorkPartsList work={work} parts={uses.parts} />
        <SameAgain
          thing="work"
          path={deskWorkPath(work.id)}
          typed={same}
          others={others.filter((one) => one.id !== work.id)}
          mergePath={(other) => mergeWorkPath(work.id, other)}
        />
      </WorkForm>
    </main>
  );
}
