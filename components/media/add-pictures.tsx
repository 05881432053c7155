'use client';

import { useRouter } from 'next/navigation';
import { type ChangeEvent, useRef } from 'react';
import { UPLOAD_MAX_FILES, uploadPath, uploadTypes } from '#domain/upload.ts';
import { useFilesBrought } from './files-brought.ts';
import { UploadList, UploadNews } from './upload-list.tsx';
import { useUploads } from './use-uploads.ts';

/** Sends pictures to the library: chosen, dropped on the page or pasted. Without JavaScript a plain form with files. */
export function AddPictures() {
  const router = useRouter();
  const { uploads, add, dismiss } = useUploads(() => router.refresh());
  const field = useRef<HTMLInputElement>(null);
  useFilesBrought(add, field);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    add(currentTarget.files ?? []);
    currentTarget.value = '';
  };
  return (
    <section className="split" aria-labelledby="coming">
      <div>
        <h2 className="label" id="coming">
          Coming in
        </h2>
        {uploads.length > 0 ? (
          <UploadList uploads={uploads} dismiss={dismiss} />
        ) : (
          <p className="meta gap-s">Nothing is on its way. The same file twice is kept once.</p>
        )}
        <UploadNews uploads={uploads} />
      </div>
      <form className="drop" action={uploadPath} method="post" encType="multipart/form-data">
        <div className="field">
          <label htmlFor="files">Add pictures</label>
          <input
            className="input"
            id="files"
            ref={field}
            name="files"
            type="file"
            multiple
            accept={uploadTypes}
            aria-describedby="files-help"
            onChange={choose}
          />
          <p className="help" id="files-help">
            JPEG, PNG, WebP, AVIF or GIF, up to 40 MB and 60 megapixels each. Or drop them on this page, or paste them.
          </p>
        </div>
        <noscript>
          <button className="button" type="submit">
            Send
          </button>
          <p className="help">At most {UPLOAD_MAX_FILES} files and 200 MB at once.</p>
        </noscript>
      </form>
    </section>
  );
}
