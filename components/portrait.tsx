import type { Picture as Medium } from '#domain/picture.ts';
import { Picture } from './picture.tsx';

/** The picture of somebody, beside what is said of them; their name stands there already. */
export function Portrait({ picture }: { picture: Medium }) {
  return (
    <div className="portrait">
      <Picture picture={picture} sizes="7rem" alt="" />
    </div>
  );
}
