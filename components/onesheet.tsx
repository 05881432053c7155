import type { Picture as Medium } from '#domain/picture.ts';
import { Picture } from './picture.tsx';

type Props = { picture: Medium; sizes: string; alt?: string; lead?: boolean };

/** A poster. */
export function Onesheet(props: Props) {
  return (
    <div className="onesheet">
      <Picture {...props} />
    </div>
  );
}
