import type { ReactNode } from 'react';
import type { AnchorPlace } from '#domain/note-anchor.ts';
import type { NoteView, ThreadView } from './note-view.ts';

type Props = {
  thread: ThreadView;
  place: AnchorPlace['state'];
  /** Shows the passage in the text; undefined where there is none to show it in. */
  show?: (() => void) | undefined;
  /** What can be done with it. */
  children: ReactNode;
};

const marks = { there: '', changed: 'The words have been changed since', gone: 'This passage is gone from the text' };

/** A note, the passage that it is about, and what was answered. */
export function Thread({ thread, place, show, children }: Props) {
  const { anchor, resolved, replies } = thread;
  return (
    <li className={resolved ? 'note note--done' : 'note'} id={`note-${thread.id}`}>
      {anchor && (
        <blockquote className="note__quote">
          <p>{anchor.quote}</p>
          {marks[place] && <p className="note__lost">{marks[place]}</p>}
          {show && place !== 'gone' && (
            <button className="plain" type="button" onClick={show}>
              Show it in the text
            </button>
          )}
        </blockquote>
      )}
      <Said note={thread} />
      {replies.length > 0 && (
        <ol className="note__replies">
          {replies.map((reply) => (
            <li key={reply.id} id={`note-${reply.id}`}>
              <Said note={reply} />
            </li>
          ))}
        </ol>
      )}
      {resolved && <p className="meta">Resolved: {resolved}</p>}
      {children}
    </li>
  );
}

function Said({ note }: { note: NoteView }) {
  return (
    <>
      <p className="note__who">
        <b>{note.byName}</b> <span className="meta">@{note.byHandle}</span>{' '}
        <time className="meta" dateTime={note.iso}>
          {note.at}
        </time>
      </p>
      <p className="note__text">{note.text}</p>
    </>
  );
}
