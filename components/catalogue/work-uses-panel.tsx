import { EndButton } from '#components/form/end-button.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { deskWorkPath } from '#domain/catalogue-paths.ts';
import { isUsed, type StoryUse, type WorkUses } from '#domain/work-uses.ts';
import { Uses } from './uses.tsx';

type Props = { workId: number; uses: WorkUses; mayOpen: (story: StoryUse) => boolean; action: FormAction };

/** What hangs on a work, and its deletion while nothing does. */
export function WorkUsesPanel({ workId, uses, mayOpen, action }: Props) {
  return (
    <section className="panel" aria-labelledby="h-uses">
      <h2 id="h-uses">Where it is used</h2>
      {isUsed(uses) ? (
        <>
          <p className="meta">It cannot be deleted while this hangs on it:</p>
          <Uses stories={uses.stories} mayOpen={mayOpen} />
          {uses.parts.length > 0 && (
            <ul className="panel__list">
              {uses.parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={deskWorkPath(id)}>{title}</a>
                  <p className="meta">A part of it</p>
                </li>
              ))}
            </ul>
          )}
          {uses.more && <p className="meta">And more, on the desk of others or earlier.</p>}
        </>
      ) : (
        <>
          <p className="meta">Nowhere. Its credits go with it; the people stay.</p>
          <EndButton action={action} name="workId" value={workId} busy="Deleting…">
            Delete the work
          </EndButton>
        </>
      )}
    </section>
  );
}
