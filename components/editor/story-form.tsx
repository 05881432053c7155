'use client';

import { type FormEvent, type ReactNode, startTransition, useCallback, useRef, useState } from 'react';
import type { ActionState } from '#domain/action-state.ts';
import { isHandingOn } from '#domain/editor-steps.ts';
import { plainHeadline } from '#domain/headline.ts';
import { BodyField } from './body-field.tsx';
import { BylinesField } from './bylines-field.tsx';
import type { Choices, Draft, EditorPaths, May } from './draft.ts';
import { EntriesField } from './entries-field.tsx';
import { HandOn, type OnItsWay } from './hand-on.tsx';
import { KEPT, keepByHand, sayKept } from './keep-by-hand.ts';
import { KeptOffer } from './kept-offer.tsx';
import { LeadField } from './lead-field.tsx';
import { AddressFields, SectionFields } from './place-fields.tsx';
import { Press } from './press.tsx';
import { Refusals } from './refusals.tsx';
import { ScoreField } from './score-field.tsx';
import { SentValues } from './sent-values.ts';
import { useAutosave } from './use-autosave.ts';
import { useHold } from './use-hold.ts';
import type { Here } from './use-keeping.ts';
import { HeadlineField, VerdictField } from './words-fields.tsx';
import { WorkField } from './work-field.tsx';

/** What useActionState gives: the last answer, how to send, and whether something is on its way. */
export type Acting = [ActionState, (form: FormData) => void, boolean];

export type StoryFormProps = {
  draft: Draft;
  choices: Choices;
  may: May;
  paths: EditorPaths;
  here: Here;
  way: OnItsWay;
  /** What stands over the fields: what has just happened. */
  notice: ReactNode;
  /** The text as readers see it, until the editor stands in its place. */
  read: ReactNode;
  /** Below the fields beside the text. */
  children: ReactNode;
};

/**
 * A story and everything about it, in one form. It is a plain form with one action; with JavaScript it also saves
 * itself while somebody types. The fields keep what is typed themselves: nothing that is saved or refused writes into them.
 */
export function StoryForm({ acting: [state, act, isActing], ...props }: StoryFormProps & { acting: Acting }) {
  const { draft, choices, may, paths, way, notice, read, children } = props;
  // The page stays the one that was opened, however often it is drawn again.
  const [here] = useState(props.here);
  const form = useRef<HTMLFormElement>(null);
  const version = Number(state.values?.version ?? draft.version);
  const opened = { story: draft.story.id, version, at: draft.savedAt, hasChanges: draft.story.hasChanges };
  const { state: saving, autosave, kept, isKept, held, leave } = useAutosave(form, paths.text, opened, here);
  useHold(paths.hold, here.page, overtaken);
  const [words, setWords] = useState(draft.words);
  const [revision, setRevision] = useState('');
  const [pressed, setPressed] = useState('');
  const underWay = isActing ? pressed : undefined;
  const { story, content } = draft;
  const touch = useCallback(() => autosave.touch(), [autosave]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const node = event.currentTarget;
    const allHeld = await autosave.flush();
    if (!allHeld) return;
    const step = button instanceof HTMLButtonElement ? button.value : '';
    if (step === 'publish' || isHandingOn(step)) {
      const form = new FormData(node, button);
      if (step === 'return') held('returnNote');
      setPressed(step);
      startTransition(() => act(form));
    } else if (step === 'save') await keep(node);
    else if (step === 'preview') location.assign(paths.preview);
  }

  async function keep(node: HTMLFormElement) {
    setRevision('');
    const typed = new FormData(node);
    const made = await keepByHand(paths.keep, String(typed.get('version')), String(typed.get('note') ?? ''));
    setRevision(sayKept(made));
    if ('number' in made) node.dispatchEvent(new CustomEvent(KEPT, { detail: made.number }));
  }

  /** Somebody has taken the story over: what was typed until now is saved, and the page shows what they make of it. */
  async function overtaken() {
    if (await autosave.flush()) leave(paths.overtaken);
  }

  /** Sends the words once more, so that the last of them are kept too, and goes where both texts are. */
  async function showBoth() {
    await autosave.flush();
    if (autosave.collision) leave(autosave.collision);
  }

  const errors = saving.kind === 'refused' ? { ...state, errors: { ...state.errors, ...saving.errors } } : state;
  const forWork = {
    state: errors,
    draft,
    found: choices.found,
    paths,
    touch,
    mayAddWork: may.addWork,
  };
  return (
    <form ref={form} action={act} onSubmit={send}>
      <input type="hidden" name="storyId" value={story.id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="page" value={here.page} />
      <Press
        story={story}
        state={saving}
        isKept={isKept}
        words={words}
        revision={revision}
        paths={paths}
        may={may}
        submits={way.may.submit && !may.publish}
        underWay={underWay}
        showBoth={showBoth}
      />
      <main id="main" className="page">
        <h1 className="sr">Editing: {plainHeadline(content.headline) || 'an untitled story'}</h1>
        {saving.kind === 'saved' && !saving.hasChanges && notice}
        <Refusals state={state} />
        <KeptOffer kept={kept} page={here.page} form={form} draft={draft} path={paths.text} autosave={autosave} />
        <div className="bench gap">
          <div className="bench__main">
            <HeadlineField state={errors} value={content.headline} />
            <VerdictField state={errors} value={content.verdict} kind={story.kind} />
            <BodyField
              state={errors}
              body={content.body}
              words={draft.words}
              text={draft.text}
              locale={choices.locale}
              pictures={draft.pictures}
              linked={draft.linked}
              wall={choices.wall}
              findPictures={paths.findPictures}
              findOurs={paths.findOurs}
              touch={touch}
              counted={setWords}
            >
              {read}
            </BodyField>
            {story.kind === 'list' && <EntriesField {...forWork} mayFreeze={may.freeze} />}
          </div>
          <aside className="bench__side" aria-label="About the story">
            <HandOn state={errors} status={story.status} way={way} publishes={may.publish} underWay={underWay} />
            {story.kind !== 'list' && <WorkField {...forWork} />}
            {story.kind === 'review' && <ScoreField state={errors} value={content.score} scale={choices.scale} />}
            <BylinesField
              state={errors}
              draft={draft}
              found={choices.found}
              paths={paths}
              may={may.setBylines}
              touch={touch}
            />
            <SectionFields state={errors} draft={draft} sections={choices.sections} />
            <LeadField state={errors} draft={draft} choices={choices} paths={paths} />
            <AddressFields state={errors} draft={draft} />
            <SentValues value={state.values}>{children}</SentValues>
          </aside>
        </div>
      </main>
    </form>
  );
}
