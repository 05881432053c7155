import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer, leadToWork } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import type { MergeChoice } from '#components/catalogue/merge-form.tsx';
import { MergePage } from '#components/catalogue/merge-page.tsx';
import { inStories } from '#components/desk/story-words.ts';
import { workKindNames } from '#components/work/work-words.ts';
import { openWork } from '#db/desk-work.ts';
import { usesOfWork } from '#db/work-uses.ts';
import { deskWorkPath } from '#domain/catalogue-paths.ts';
import type { DeskWork } from '#domain/desk-work.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditWorks } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { mergeTheseWorks } from './actions.ts';

export const metadata: Metadata = { title: 'Merge' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  const viewer = await catalogueViewer(canEditWorks);
  const [id, otherId] = [idIn((await params).id), idIn(asText((await searchParams).with))];
  const work = id ? await openWork(id) : undefined;
  if (!work) return leadToWork(id);
  const other = otherId && otherId !== work.id ? await openWork(otherId) : undefined;
  if (!other) notFound();
  return (
    <MergePage
      action={mergeTheseWorks}
      choices={[await choice(work, viewer), await choice(other, viewer)]}
      back={deskWorkPath(work.id)}
      things="works"
    >
      Everything that hangs on the other moves over: stories and all their revisions, lists, credits, parts. What the
      one that stays does not say of itself it takes from the other. The address of the other leads here for ever. It
      cannot be undone.
    </MergePage>
  );
}

async function choice(work: DeskWork, viewer: AccountViewer): Promise<MergeChoice> {
  const { stories, more, parts } = await usesOfWork(work.id, viewer);
  const credits = `${work.credits.length} ${work.credits.length === 1 ? 'credit' : 'credits'}`;
  const held = [`${inStories(stories.length)}${more ? ' and more' : ''}`, credits];
  if (parts.length > 0) held.push(`${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`);
  return {
    id: work.id,
    name: <i>{work.title}</i>,
    said: [workKindNames[work.kind], work.year, `/works/${work.slug}`].filter(Boolean).join(', '),
    hangs: held.join(', '),
  };
}
