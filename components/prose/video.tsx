import { Picture } from '#components/picture.tsx';
import type { BodyNode } from '#domain/body.ts';
import type { CreditedPicture } from '#domain/picture.ts';
import { videoAddress } from '#domain/video.ts';
import { isVideoProvider, playerAddress, videoServices } from '#domain/video-player.ts';

const WIDTHS = '(min-width: 84rem) 60rem, (min-width: 64rem) 72vw, 94vw';

/**
 * A film at a video service. Nothing is asked of the service until the reader asks: this is a link, which reader.js turns
 * into the player in its place.
 */
export function Video({ node, poster }: { node: BodyNode; poster: CreditedPicture | undefined }) {
  const { provider, id, title } = node.attrs ?? {};
  if (!isVideoProvider(provider) || typeof id !== 'string') return null;
  return (
    <a
      className="film wide"
      href={videoAddress({ provider, id })}
      data-player={playerAddress(provider, id)}
      rel="noopener"
    >
      {poster && <Picture picture={poster} sizes={WIDTHS} alt="" />}
      <span className="film__go">Play the film</span>
      <span className="film__say">
        {title ? <b>{String(title)}</b> : null}
        Plays from {videoServices[provider]}, which will learn that you watched it.
      </span>
    </a>
  );
}
