import { Picture } from '#components/picture.tsx';
import type { CreditedPicture } from '#domain/picture.ts';
import { Added, Taken } from './words.tsx';

type Shown = CreditedPicture | undefined;
type Props = { was: Shown; is: Shown; captions: [was: string | undefined, is: string | undefined] };

const HALF = '(min-width: 60rem) 20rem, 47vw';

/** A picture beside the one that stands in its place. */
export function SwappedPictures({ was, is, captions }: Props) {
  return (
    <div className="swap">
      <figure>
        {was && (
          <div className="still">
            <Picture picture={was} sizes={HALF} />
          </div>
        )}
        <figcaption className="caption">
          {was || captions[0] ? <Taken>{captions[0] || was?.caption || 'This picture'}</Taken> : 'No picture'}
        </figcaption>
      </figure>
      <figure>
        {is && (
          <div className="still">
            <Picture picture={is} sizes={HALF} />
          </div>
        )}
        <figcaption className="caption">
          {is || captions[1] ? <Added>{captions[1] || is?.caption || 'This picture'}</Added> : 'No picture'}
        </figcaption>
      </figure>
    </div>
  );
}
