import type { ReactNode } from 'react';

type Props = { id?: string | undefined; open?: boolean; children: ReactNode };

/**
 * A few words under a bar. What is pressed is a box to tick, because that needs no script; until it is ticked the words are
 * neither seen nor read out.
 */
export function CoveredWords({ id, open = false, children }: Props) {
  return (
    <label className="covered" id={id}>
      <input
        type="checkbox"
        className="sr"
        aria-label="Spoiler: show the words"
        autoComplete="off"
        defaultChecked={open}
      />
      <span>{children}</span>
    </label>
  );
}

type WithheldProps = { id?: string; href: string; opens: string; characters: number };

/** The bar alone, about as long as what it covers. */
export const WithheldWords = ({ id, href, opens, characters }: WithheldProps) => (
  <a className="covered" id={id} href={href} rel="nofollow" data-opens={opens}>
    <span className="sr">Spoiler: show the words</span>
    <span aria-hidden="true">{barOf(characters)}</span>
  </a>
);

/** Broken like words, so that a long bar goes on in the next line. */
const barOf = (characters: number) =>
  'xxxxx '
    .repeat(Math.ceil(characters / 6))
    .slice(0, characters)
    .trimEnd();
