import type { Metadata } from 'next';
import { catalogueViewer } from '#app/desk/catalogue-viewer.ts';
import { NameForm } from '#components/catalogue/name-form.tsx';
import { canEditPeople } from '#domain/permissions.ts';
import { PERSON_NAME_MAX } from '#domain/work-limits.ts';
import { savePerson } from '../[id]/actions.ts';

export const metadata: Metadata = { title: 'New person' };

export default async function Page() {
  await catalogueViewer(canEditPeople);
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">New person</p>
          <h1 className="title">Who is it?</h1>
        </div>
      </header>
      <NameForm
        action={savePerson}
        label="Name"
        nameMax={PERSON_NAME_MAX}
        help="Whoever is credited on a work is entered there. This is for somebody of a name that we have already."
      >
        Save
      </NameForm>
    </main>
  );
}
