import type { Metadata } from 'next';
import { catalogueViewer, leadToPerson } from '#app/desk/catalogue-viewer.ts';
import { asText, type Query } from '#app/query.ts';
import { NameForm } from '#components/catalogue/name-form.tsx';
import { PersonCredits } from '#components/catalogue/person-credits.tsx';
import { SameAgain } from '#components/catalogue/same-again.tsx';
import { SavedNotice } from '#components/catalogue/saved-notice.tsx';
import { EndButton } from '#components/form/end-button.tsx';
import { namesakesOfPerson, openPerson } from '#db/desk-people.ts';
import { peopleNamed } from '#db/people.ts';
import { deskPersonPath, mergePersonPath } from '#domain/catalogue-paths.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditPeople } from '#domain/permissions.ts';
import { PERSON_NAME_MAX } from '#domain/work-limits.ts';
import { deleteThisPerson, savePerson } from './actions.ts';

export const metadata: Metadata = { title: 'Person' };

/** As many as can be told apart at a glance; who wants another types on. */
const PEOPLE_FOUND = 10;

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  await catalogueViewer(canEditPeople);
  const id = idIn((await params).id);
  const person = id ? await openPerson(id) : undefined;
  if (!person) return leadToPerson(id);
  const asked = await searchParams;
  const same = asText(asked.same);
  const [namesakes, found] = await Promise.all([namesakesOfPerson(person), peopleNamed(same, PEOPLE_FOUND)]);
  const others = new Map([...namesakes, ...found].map((other) => [other.id, other]));
  others.delete(person.id);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Person</p>
          <h1 className="title">{person.name}</h1>
        </div>
        <p className="meta">No. {person.id}</p>
      </header>
      <SavedNotice done={asText(asked.done)} />
      <div className="bench gap">
        <div className="chapters">
          <NameForm
            key={person.name}
            action={savePerson}
            id={person.id}
            label="Name"
            name={person.name}
            nameMax={PERSON_NAME_MAX}
            help="Every work that names them says it at once."
          >
            Save the name
          </NameForm>
          <SameAgain
            thing="person"
            path={deskPersonPath(person.id)}
            typed={same}
            others={[...others.values()]}
            mergePath={(other) => mergePersonPath(person.id, other)}
          />
        </div>
        <aside className="bench__side stack" aria-label="Credits">
          <section className="panel" aria-labelledby="h-credits">
            <h2 id="h-credits">Credits</h2>
            {person.total > 0 ? (
              <>
                <p className="meta">They cannot be deleted while a credit names them:</p>
                <PersonCredits credits={person.credits} />
                {person.total > person.credits.length && <p className="meta">{person.total} in all.</p>}
              </>
            ) : (
              <>
                <p className="meta">None.</p>
                <EndButton action={deleteThisPerson} name="id" value={person.id} busy="Deleting…">
                  Delete the person
                </EndButton>
              </>
            )}
          </section>
        </aside>
      </div>
    </main>
  );
}
