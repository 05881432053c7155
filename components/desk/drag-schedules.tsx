'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = { action: FormAction; children: ReactNode };

/**
 * Lets a schedule be dragged to another day, at the same time of day, where scripts run; everywhere the story's own page
 * moves it. What is dropped is sent with a form, as any button would send it.
 */
export function DragSchedules({ action, children }: Props) {
  const [state, send] = useForm(action);
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const node = place.current;
    if (!node) return;
    for (const item of node.querySelectorAll<HTMLElement>('[data-story]')) item.draggable = true;
    let dragged: HTMLElement | undefined;
    let over: HTMLElement | undefined;
    const gone = new AbortController();
    const { signal } = gone;

    /** Marks the day over which the story hangs. */
    function hover(day: HTMLElement | undefined) {
      over?.removeAttribute('data-over');
      day?.setAttribute('data-over', '');
      over = day;
    }

    node.addEventListener(
      'dragstart',
      (event) => {
        dragged = ancestor(event.target, '[data-story]');
        if (dragged) event.dataTransfer?.setData('text/plain', dragged.textContent ?? '');
      },
      { signal },
    );
    node.addEventListener(
      'dragover',
      (event) => {
        const day = dragged && ancestor(event.target, '[data-day]');
        hover(day);
        if (day) event.preventDefault();
      },
      { signal },
    );
    node.addEventListener('dragend', () => hover(undefined), { signal });
    node.addEventListener(
      'drop',
      (event) => {
        const day = ancestor(event.target, '[data-day]');
        hover(undefined);
        if (!day || !dragged || day.contains(dragged)) return;
        event.preventDefault();
        drop(form.current, dragged.dataset, day.dataset);
      },
      { signal },
    );
    return () => gone.abort();
  });

  return (
    <div ref={place}>
      {state.message && (
        <div className="gap-s">
          <Notice kind="warn" label="Not moved">
            <p>{state.errors?.goesLive ?? state.message}</p>
          </Notice>
        </div>
      )}
      <form ref={form} action={send} hidden>
        <input type="hidden" name="storyId" />
        <input type="hidden" name="goesLive" />
        <input type="hidden" name="step" value="move" />
        <input type="hidden" name="from" value="calendar" />
        <button type="submit">Move</button>
      </form>
      {children}
    </div>
  );
}

const ancestor = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? (target.closest<HTMLElement>(selector) ?? undefined) : undefined;

function drop(form: HTMLFormElement | null, story: DOMStringMap, { day }: DOMStringMap) {
  const field = (name: string) => form?.elements.namedItem(name) as HTMLInputElement;
  field('storyId').value = story.story ?? '';
  field('goesLive').value = `${day}T${story.clock}`;
  form?.requestSubmit();
}
