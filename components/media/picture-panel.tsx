import { SubmitButton } from '#components/form/submit-button.tsx';
import { isUsed, type PictureFile, type PictureUses } from '#domain/library-picture.ts';
import { uploadPath, uploadTypes } from '#domain/upload.ts';
import type { Viewer } from '#domain/viewer.ts';
import { PictureUseList } from './picture-uses.tsx';

type Props = {
  picture: PictureFile;
  uses: PictureUses;
  viewer: Viewer;
  /** Undefined for whoever may only look. */
  remove: ((form: FormData) => Promise<void>) | undefined;
};

/** Where a picture is used, and what can be done with its file. */
export function PicturePanel({ picture, uses, viewer, remove }: Props) {
  return (
    <section className="panel" aria-labelledby="used">
      <h2 id="used">Where it is used</h2>
      {isUsed(uses) ? <PictureUseList uses={uses} viewer={viewer} /> : <p className="meta">Nowhere yet.</p>}
      {remove && (
        <>
          <p className="meta">
            A picture that is in use cannot be removed. Put another in its place, and every page with it changes at
            once.
          </p>
          <form className="stack gap-s" action={uploadPath} method="post" encType="multipart/form-data">
            <input type="hidden" name="replaces" value={picture.id} />
            <div className="field">
              <label htmlFor="replacement">Another file in its place</label>
              <input className="input" id="replacement" name="files" type="file" accept={uploadTypes} required />
            </div>
            <button className="button button--small" type="submit">
              Replace the file
            </button>
          </form>
          {isUsed(uses) ? (
            <button className="button button--small gap-s" type="button" disabled>
              Remove
            </button>
          ) : (
            <form action={remove} className="gap-s">
              <input type="hidden" name="pictureId" value={picture.id} />
              <SubmitButton small kind="end" busy="Removing…">
                Remove
              </SubmitButton>
            </form>
          )}
        </>
      )}
    </section>
  );
}
