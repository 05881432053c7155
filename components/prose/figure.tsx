import { Caption } from '#components/caption.tsx';
import { Picture } from '#components/picture.tsx';
import type { BodyNode } from '#domain/body.ts';
import type { CreditedPicture } from '#domain/picture.ts';

const widths = {
  wide: '(min-width: 84rem) 60rem, (min-width: 64rem) 72vw, 94vw',
  column: '(min-width: 42rem) 39rem, 94vw',
};

/** A picture in the text. One that was deleted leaves no hole. */
export function Figure({ node, picture }: { node: BodyNode; picture: CreditedPicture | undefined }) {
  if (!picture) return null;
  const wide = node.attrs?.wide === true;
  return (
    <figure className={wide ? 'still wide' : 'still'}>
      <Picture picture={picture} sizes={wide ? widths.wide : widths.column} />
      <Caption caption={String(node.attrs?.caption ?? '')} credit={picture.credit} />
    </figure>
  );
}
