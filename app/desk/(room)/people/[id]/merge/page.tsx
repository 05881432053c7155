import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { catalogueViewer, leadToPerson } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import type { MergeChoice } from '#components/catalogue/merge-form.tsx';
import { MergePage } from '#components/catalogue/merge-page.tsx';
import { openPerson } from '#db/desk-people.ts';
import { deskPersonPath } from '#domain/catalogue-paths.ts';
import type { DeskPerson } from '#domain/desk-person.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditPeople } from '#domain/permissions.ts';
import { mergeThesePeople } from './actions.ts';

export const metadata: Metadata = { title: 'Merge' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  await catalogueViewer(canEditPeople);
  const [id, otherId] = [idIn((await params).id), idIn(asText((await searchParams).with))];
  const person = id ? await openPerson(id) : undefined;
  if (!person) return leadToPerson(id);
  const other = otherId && otherId !== person.id ? await openPerson(otherId) : undefined;
  if (!other) notFound();
  return (
    <MergePage
      action={mergeThesePeople}
      choices={[choice(person), choice(other)]}
      back={deskPersonPath(person.id)}
      things="people"
    >
      Every credit of the other becomes theirs; where both have the same credit on a work it stands once. It cannot be
      undone.
    </MergePage>
  );
}

const choice = ({ id, name, total, credits }: DeskPerson): MergeChoice => ({
  id,
  name,
  said: `no. ${id}`,
  hangs: `${total} ${total === 1 ? 'credit' : 'credits'}${credits[0] ? `, one on ${credits[0].work.title}` : ''}`,
});
