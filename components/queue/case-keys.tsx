'use client';

import { useEffect } from 'react';
import { type DeskCommand, offerCommands } from '#components/desk/desk-commands.ts';

const words: Record<string, string> = {
  j: 'The next comment',
  k: 'The comment before',
  a: 'Approve, let stand or restore it',
  r: 'Remove it, with a reason',
  s: 'Put it under bars',
  p: 'Suspend whoever said it, and come back',
  x: 'Choose it',
  u: 'Take back what was just decided',
};

/** Where somebody was in the list, so that after a decision they go on from there. */
let place = 0;

/**
 * The keys of the list. They are heard while the focus stands among the comments, and nothing is typed; `j` leads there.
 * The buttons themselves say which key presses them.
 */
export function CaseKeys() {
  useEffect(() => {
    const leaving = new AbortController();
    const commands = Object.entries(words).map(
      ([keys, said]): DeskCommand => ({ words: said, keys, run: () => press(keys) }),
    );
    const withdraw = offerCommands(commands, 'Among the comments');
    document.addEventListener('keydown', onKey, { signal: leaving.signal });
    return () => {
      leaving.abort();
      withdraw();
    };
  }, []);
  useEffect(goOn);
  return null;
}

const cases = () => [...document.querySelectorAll<HTMLElement>('[data-cases] > .case')];

const current = () => document.activeElement?.closest<HTMLElement>('[data-cases] > .case') ?? null;

const isFree = () => document.activeElement === document.body || document.activeElement === null;

/** The comment to which the address leads; after a decision, the one that came into its place. */
function goOn() {
  if (!isFree()) return;
  const all = cases();
  const isNews = document.querySelector('[data-news]') !== null;
  const asked = all.find(({ id }) => location.hash === `#${id}`);
  (asked ?? (isNews ? all[Math.min(place, all.length - 1)] : undefined))?.focus();
}

function onKey(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  if (document.querySelector('dialog[open]') || !(event.key in words)) return;
  const isThere = current() !== null;
  if (!isThere && !(isFree() && event.key === 'j')) return;
  event.preventDefault();
  press(event.key);
}

function press(key: string) {
  const all = cases();
  const here = current();
  const at = here ? all.indexOf(here) : -1;
  if (key === 'j' || key === 'k') {
    place = Math.max(0, Math.min(at + (key === 'j' ? 1 : -1), all.length - 1));
    all[place]?.focus();
    return;
  }
  place = Math.max(0, at);
  const button = (key === 'u' ? document : here)?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  button?.click();
  if (key === 'r') button?.closest('details')?.querySelector('select')?.focus();
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('select, textarea, input:not([type=checkbox])');
