'use client';

import { type FormEvent, type ReactNode, startTransition } from 'react';
import { Refusals } from '#components/editor/refusals.tsx';
import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { CreditsField } from './credits-field.tsx';
import { IdentifiersField } from './identifiers-field.tsx';
import { LineFields } from './line-fields.tsx';
import { PosterField } from './poster-field.tsx';
import { WholeField } from './whole-field.tsx';
import type { WorkChoices, WorkDraft } from './work-draft.ts';
import { WorkFields } from './work-fields.tsx';

type Props = {
  action: FormAction;
  work: WorkDraft;
  choices: WorkChoices;
  paths: { findWorks: string; findPeople: string; findPictures: string };
  /** Its page for readers, while it has one. */
  page?: string | undefined;
  /** What stands above the form; under its main column; beside it. */
  notice?: ReactNode;
  /** The parts of the work, and what else stands under the form. */
  children?: ReactNode;
  beside?: ReactNode;
};

/** A work and everything about it, in one plain form. */
export function WorkForm({ action, work, choices, paths, page, notice, children, beside }: Props) {
  const [state, act] = useForm(action);

  /** Sent by hand: React empties a form that it sends itself, and what is refused must stay as it was typed. */
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const form = new FormData(event.currentTarget, button);
    startTransition(() => act(form));
  }

  return (
    <>
      {notice}
      <Refusals state={state} />
      <form action={act} onSubmit={send} id="work" className="bench gap">
        {/* Enter presses the first button of a form, which without JavaScript would move a credit. */}
        <button className="sr" type="submit" tabIndex={-1} aria-hidden="true">
          Save
        </button>
        {work.id && <input type="hidden" name="workId" value={work.id} />}
        {work.version && <input type="hidden" name="version" value={work.version} />}
        <div className="chapters">
          {state.errors?.version && (
            <Check name="over" state={state}>
              Put mine over theirs
            </Check>
          )}
          <WorkFields state={state} work={work} genres={choices.genres} />
          <CreditsField state={state} credits={work.credits} path={paths.findPeople} />
          <LineFields state={state} work={work} />
        </div>
        <aside className="bench__side" aria-label="Poster, whole and identifiers">
          <div className="row bench__save">
            <SubmitButton kind="main" busy="Saving…">
              Save the work
            </SubmitButton>
            {page && (
              <a className="button" href={page}>
                See its page
              </a>
            )}
          </div>
          <PosterField state={state} poster={work.poster} choices={choices} path={paths.findPictures} />
          <WholeField state={state} work={work} found={choices.found} path={paths.findWorks} />
          <IdentifiersField state={state} identifiers={work.identifiers} />
        </aside>
      </form>
      <div className="bench gap-l">
        <div className="chapters">{children}</div>
        <aside className="bench__side stack" aria-label="What hangs on it">
          {beside}
        </aside>
      </div>
    </>
  );
}
