'use client';

import { useEffect, useRef, useState } from 'react';
import { Side } from '#components/editor/side.tsx';
import { noteName } from '#components/editor/waiting-words.ts';
import type { NoteAnchor } from '#domain/note-anchor.ts';
import { NoteField } from './note-field.tsx';
import { callable, type ThreadView } from './note-view.ts';
import { sendNote } from './send-note.ts';
import { Thread } from './thread.tsx';
import { showPassage, useMarked, usePassages } from './use-passages.ts';

type Props = {
  threads: ThreadView[];
  readers: string[];
  /** Where notes are sent, and the page that does the same without JavaScript. */
  paths: { note: string; notes: string };
};

/** The notes beside the text that is being written. Within the form of the story, but sent by themselves. */
export function NotePanel({ threads: opened, readers, paths }: Props) {
  const [threads, setThreads] = useState(opened);
  const places = usePassages(threads);
  const marked = useMarked();
  const [about, setAbout] = useState<NoteAnchor>();
  const [isWriting, setWriting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const newNote = useRef<HTMLButtonElement>(null);
  const open = threads.filter(({ resolved }) => !resolved).length;

  /** @returns what is wrong with it, if something is */
  async function send(fields: Record<string, string>): Promise<string> {
    const answer = await sendNote(paths.note, fields);
    if (answer.outcome === 'refused') return Object.values(answer.errors)[0] ?? 'It was refused.';
    setThreads(answer.threads);
    return '';
  }

  async function add(text: string) {
    const problem = await send({ step: 'add', text, ...about });
    if (!problem) done();
    return problem;
  }

  function done() {
    setAbout(undefined);
    setWriting(false);
    newNote.current?.focus();
  }

  function begin() {
    setAbout(marked());
    setWriting(true);
    field.current?.focus();
  }
  useEffect(() => {
    if (isWriting) field.current?.focus();
  }, [isWriting]);

  return (
    <Side id="notes" title="Notes" said={open > 0 ? `${open} open` : 'None open'} closed={threads.length === 0}>
      <div className="row">
        <button className="button button--small" type="button" ref={newNote} onClick={begin}>
          New note
        </button>
        <a className="plain" href={paths.notes}>
          All notes on a page
        </a>
      </div>
      <p className="help">Mark words in the text first, and the note is about them. {callable(readers)}</p>
      {/* What is typed stays for another time. */}
      <div className="note" hidden={!isWriting}>
        {about && (
          <blockquote className="note__quote">
            <p>{about.quote}</p>
            <button className="plain" type="button" onClick={() => setAbout(undefined)}>
              On the story as a whole instead
            </button>
          </blockquote>
        )}
        <NoteField
          name={noteName('new')}
          label={about ? 'Note on these words' : 'Note on the story'}
          button="Add the note"
          send={add}
          giveUp={done}
          at={field}
        />
      </div>
      <ol className="notes-list">
        {threads.map((thread) => (
          <Thread
            key={thread.id}
            thread={thread}
            place={places.get(thread.id) ?? thread.place}
            show={() => showPassage(thread)}
          >
            <NoteField
              name={noteName(thread.id)}
              label={`Answer to ${thread.byName}`}
              button="Answer"
              send={(text) => send({ step: 'reply', thread: String(thread.id), text })}
              other={{
                button: thread.resolved ? 'Reopen' : 'Resolve',
                send: (text) => send({ step: thread.resolved ? 'reopen' : 'resolve', thread: String(thread.id), text }),
              }}
            />
          </Thread>
        ))}
      </ol>
    </Side>
  );
}
