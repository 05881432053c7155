'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { useForm } from '#components/form/use-form.ts';
import { noState } from '#domain/action-state.ts';
import { NOTE_MAX } from '#domain/note.ts';
import { QUOTE_MAX } from '#domain/note-anchor.ts';
import { callable, type ThreadView } from './note-view.ts';
import { Thread } from './thread.tsx';

type Props = {
  storyId: number;
  threads: ThreadView[];
  /** Handles that can be called. */
  readers: string[];
  action: FormAction;
  /** Whether what is done with was asked for. */
  unfolded: boolean;
};

/**
 * The notes of a story, with plain forms. All take the answer of one action: without JavaScript a page knows one, and which
 * form it belongs to is told by what was sent.
 */
export function NoteBoard({ storyId, threads, readers, action, unfolded }: Props) {
  const [state, send] = useForm(action);
  const stateOf = (thread: string) => ((state.values?.thread ?? '') === thread ? state : noState);
  const open = threads.filter(({ resolved }) => !resolved);
  const done = threads.filter(({ resolved }) => resolved);
  const drawn = (thread: ThreadView) => (
    <Thread key={thread.id} thread={thread} place={thread.place}>
      <form action={send} className="stack note__form">
        <input type="hidden" name="storyId" value={storyId} />
        <input type="hidden" name="thread" value={thread.id} />
        <TextArea
          name="text"
          label="Answer"
          prefix={`thread-${thread.id}`}
          state={stateOf(String(thread.id))}
          rows={2}
          maxLength={NOTE_MAX}
        />
        <div className="row">
          <SubmitButton small name="step" value="reply">
            Answer
          </SubmitButton>
          <SubmitButton small name="step" value={thread.resolved ? 'reopen' : 'resolve'}>
            {thread.resolved ? 'Reopen' : 'Resolve'}
          </SubmitButton>
        </div>
      </form>
    </Thread>
  );
  return (
    <>
      <form action={send} className="stack note__form">
        <input type="hidden" name="storyId" value={storyId} />
        <TextArea
          name="text"
          label="New note"
          state={stateOf('')}
          rows={3}
          maxLength={NOTE_MAX}
          help={callable(readers)}
        />
        <TextArea
          name="quote"
          label="Words that it is about"
          state={stateOf('')}
          rows={2}
          maxLength={QUOTE_MAX}
          help="As they stand in the text; none for a note on the whole story."
        />
        <SubmitButton small name="step" value="add">
          Add the note
        </SubmitButton>
      </form>
      {threads.length === 0 && <p className="meta gap-s">Nobody has said anything yet.</p>}
      <ol className="notes-list gap-s">{open.map(drawn)}</ol>
      {done.length > 0 && (
        <details
          className="more"
          open={unfolded || done.some(({ id }) => state.values?.thread === String(id)) || undefined}
        >
          <summary>
            {done.length} {done.length === 1 ? 'thread' : 'threads'} done with
          </summary>
          <ol className="notes-list">{done.map(drawn)}</ol>
        </details>
      )}
    </>
  );
}
