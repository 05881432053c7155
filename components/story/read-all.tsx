import { type Asking, TEXT_ID } from '#components/prose/asking.ts';
import { openedAddress } from '#domain/open-spoilers.ts';

type Props = { withheld: number; asking: Asking };

/** One press for all spoilers of a text, where there are several. */
export function ReadAll({ withheld, asking: { path, open } }: Props) {
  if (withheld < 2) return null;
  return (
    <p className="meta gap-s">
      {withheld} spoilers are covered.{' '}
      <a href={`${openedAddress(path, open, 'all')}#${TEXT_ID}`} rel="nofollow">
        Read them all
      </a>
    </p>
  );
}
