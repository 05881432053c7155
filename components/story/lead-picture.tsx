import { Caption } from '#components/caption.tsx';
import { Picture } from '#components/picture.tsx';
import type { CreditedPicture } from '#domain/picture.ts';

const FULL_WIDTH = '(min-width: 84rem) 80rem, 95vw';

/** The picture under the headline, across the page. */
export function LeadPicture({ picture }: { picture: CreditedPicture | null }) {
  if (!picture) return null;
  return (
    <figure className="still still--scope">
      <Picture picture={picture} sizes={FULL_WIDTH} lead />
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  );
}
