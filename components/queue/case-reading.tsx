'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { useForm } from '#components/form/use-form.ts';
import { type CaseReader, READING_AGAIN_MS, type ReadingAnswer } from '#domain/case-reader.ts';
import { caseReadingPath } from '#domain/comment-queue.ts';

type Props = { id: number; number: number; reader: CaseReader | undefined; viewerId: number; action: FormAction };

/** Who is reading a comment. Where scripts run, the focus says so by itself, as long as it stands there; a press does anywhere. */
export function CaseReading({ id, number, reader, viewerId, action }: Props) {
  const [refusal, send] = useForm(action);
  const [reading, setReading] = useState(answerOf(reader, viewerId));
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const item = place.current?.closest<HTMLElement>('.case');
    if (!item) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const isIn = (target: EventTarget | null) => target instanceof Node && item.contains(target);
    const tell = async () => setReading(await askReading(id));
    const tellIfThere = () => {
      if (isIn(document.activeElement) && document.visibilityState === 'visible') void tell();
    };
    item.addEventListener('focusin', ({ relatedTarget }) => isIn(relatedTarget) || void tell(), { signal });
    tellIfThere();
    const timer = setInterval(tellIfThere, READING_AGAIN_MS);
    return () => {
      clearInterval(timer);
      leaving.abort();
    };
  }, [id]);

  async function press(event: FormEvent) {
    event.preventDefault();
    setReading(await askReading(id));
  }

  return (
    <div ref={place}>
      <p role="status">{reading?.outcome === 'taken' && `${reading.name} is reading this.`}</p>
      {reading?.outcome !== 'taken' && (
        <form action={send} onSubmit={press}>
          <Refusal state={refusal} lead="Nobody was told." prefix={`reading-${id}`} />
          <input type="hidden" name="comment" value={id} />
          <button type="submit" className="plain">
            {reading ? 'You are reading this' : 'I am reading this'}
            <span className="sr"> comment, number {number}</span>
          </button>
        </form>
      )}
    </div>
  );
}

function answerOf(reader: CaseReader | undefined, viewerId: number): ReadingAnswer | undefined {
  if (!reader) return undefined;
  return reader.id === viewerId ? { outcome: 'yours' } : { outcome: 'taken', name: reader.name };
}

/** Undefined when there is no answer: then nothing is known, and the next one will tell. */
async function askReading(id: number): Promise<ReadingAnswer | undefined> {
  try {
    const answer = await fetch(caseReadingPath(id), { method: 'POST' });
    return answer.ok ? await answer.json() : undefined;
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}
