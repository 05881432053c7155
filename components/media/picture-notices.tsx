import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { PictureFile } from '#domain/library-picture.ts';
import type { SentFiles } from '#domain/media-filter.ts';
import { stateNames } from './media-words.ts';
import { SentNotice } from './sent-notice.tsx';
import { WatchSizes } from './watch-sizes.tsx';

type Props = {
  picture: PictureFile;
  /** What has just been done, by the address. */
  done: string;
  sent: SentFiles;
  retry: ((form: FormData) => Promise<void>) | undefined;
};

/** What has just happened to a picture, and what is still happening. */
export function PictureNotices({ picture, done, sent, retry }: Props) {
  return (
    <>
      {done === 'saved' && (
        <Notice kind="good" label="Done">
          <p>Saved. Every page with the picture shows it so.</p>
        </Notice>
      )}
      {done === 'used' && (
        <Notice kind="warn" label="Not removed">
          <p>The picture is in use by now. The list below says where.</p>
        </Notice>
      )}
      <SentNotice sent={sent} replaced />
      {picture.state === 'failed' && (
        <Notice kind="warn" label="Sizes">
          <p>
            {stateNames.failed}: {picture.problem} Readers get the picture as one JPEG.
          </p>
          {retry && (
            <form action={retry}>
              <input type="hidden" name="pictureId" value={picture.id} />
              <SubmitButton small>Try again</SubmitButton>
            </form>
          )}
        </Notice>
      )}
      {(picture.state === 'waiting' || picture.state === 'working') && (
        <Notice label="Sizes">
          <p>{stateNames[picture.state]}. Until then readers get the picture as one JPEG.</p>
          <WatchSizes />
        </Notice>
      )}
    </>
  );
}
