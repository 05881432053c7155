import { Notice } from '#components/form/notice.tsx';
import type { SentFiles } from '#domain/media-filter.ts';
import { uploadRefusals } from '#domain/upload.ts';
import { inPictures } from './media-words.ts';

/** What became of the files of a form that was sent without JavaScript. */
export function SentNotice({ sent, replaced }: { sent: SentFiles; replaced?: boolean }) {
  const { added, known, refused } = sent;
  return (
    <>
      {added > 0 && (
        <div className="gap">
          <Notice kind="good" label="Done">
            <p>{replaced ? 'The new file stands wherever the old one did.' : `${inPictures(added)} added.`}</p>
          </Notice>
        </div>
      )}
      {known > 0 && (
        <div className="gap">
          <Notice>
            <p>{inPictures(known)} of these were in the library already. The same file is kept once.</p>
          </Notice>
        </div>
      )}
      {refused.length > 0 && (
        <div className="gap">
          <Notice kind="warn" label="Refused">
            {refused.map(({ name, why }) => (
              <p key={name + why}>
                <b>{name}</b> {uploadRefusals[why]}
              </p>
            ))}
          </Notice>
        </div>
      )}
    </>
  );
}
