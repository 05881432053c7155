import { type OpenSpoilers, openedAddress } from '#domain/open-spoilers.ts';

type Props = {
  /** How many passages are covered in this part of the page, and on all of it. */
  here: number;
  inAll: number;
  /** The page, and what of it is open. */
  path: string;
  open: OpenSpoilers;
  /** Where its reader goes on. */
  anchor: string;
};

/** One press for everything that a page covers, where that is more than one thing. It stands where some of it is. */
export function ReadAll({ here, inAll, path, open, anchor }: Props) {
  return (
    <p className="meta gap-s read-all" id={`covered-${anchor}`} hidden={here === 0 || inAll < 2}>
      {inAll} spoilers on this page are covered.{' '}
      <a href={`${openedAddress(path, open, 'all')}#${anchor}`} rel="nofollow">
        Read them all
      </a>
    </p>
  );
}
