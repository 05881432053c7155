import type { Picture as Medium } from '#domain/picture.ts';
import { Picture } from './picture.tsx';

/** The screen's own shapes; `flat` where nothing is said. */
export type Shape = 'flat' | 'scope' | 'academy';

type Props = { picture: Medium; sizes: string; shape?: Shape; alt?: string; lead?: boolean };

/** A picture cut to the shape of a screen. */
export function Still({ shape = 'flat', ...picture }: Props) {
  return (
    <div className={shape === 'flat' ? 'still' : `still still--${shape}`}>
      <Picture {...picture} />
    </div>
  );
}
