import { useEffect, useRef } from 'react';

type Props = {
  /** Under which the form says what was pressed, where it is sent: "2 up". */
  name: string;
  /** Of the row, as it is read out. */
  row: string;
  /** From 0. */
  at: number;
  last: number;
  hydrated: boolean;
  move: (from: number, to: number) => void;
  remove: (at: number) => void;
};

/** What moves a row of an ordered list, and takes it out. Without JavaScript the buttons send the form. */
export function RowMoves({ name, row, at, last, hydrated, move, remove }: Props) {
  const pressed = useRef<HTMLButtonElement>(null);
  const place = at + 1;

  // A row that moves in the page loses the focus; whoever pressed Up wants to press it again.
  useEffect(() => {
    if (place > 0) pressed.current?.focus();
    pressed.current = null;
  }, [place]);

  const button = (way: 'up' | 'down' | 'out', words: string, off: boolean, act: () => void) => (
    <button
      className="plain"
      type={hydrated ? 'button' : 'submit'}
      {...(hydrated ? {} : { name, value: `${place} ${way}` })}
      aria-disabled={off || undefined}
      onClick={(event) => {
        if (!hydrated || off) return;
        if (way === 'out') focusNeighbour(event.currentTarget);
        else pressed.current = event.currentTarget;
        act();
      }}
    >
      {words}
      <span className="sr">: {row}</span>
    </button>
  );

  return (
    <span className="row">
      {button('up', 'Up', at === 0, () => move(at, at - 1))}
      {button('down', 'Down', at === last, () => move(at, at + 1))}
      {button('out', 'Remove', false, () => remove(at))}
    </span>
  );
}

/** Before a row goes with the button in it: else the focus would go with it, to the top of the page. */
function focusNeighbour(button: HTMLElement) {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling ?? row?.parentElement;
  if (!(next instanceof HTMLElement)) return;
  next.tabIndex = -1;
  next.focus();
}
