import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { sizeWords } from '#components/media/media-words.ts';
import { PictureForm } from '#components/media/picture-form.tsx';
import { PictureNotices } from '#components/media/picture-notices.tsx';
import { PicturePanel } from '#components/media/picture-panel.tsx';
import { PictureSheet } from '#components/media/picture-sheet.tsx';
import { findPictureFile, findPictureUses } from '#db/picture-file.ts';
import { dayOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { sentFiles } from '#domain/media-filter.ts';
import { canAddMedia, canEditMedia } from '#domain/permissions.ts';
import { describe, remove, retry } from './actions.ts';

export const metadata: Metadata = { title: 'A picture' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

/** One picture of the library. */
export default async function Page({ params, searchParams }: Props) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const picture = id && canAddMedia(viewer) ? await findPictureFile(id) : undefined;
  if (!picture) notFound();
  const [uses, publication, asked] = await Promise.all([
    findPictureUses(picture.id, viewer),
    currentPublication(),
    searchParams,
  ]);
  const mayEdit = canEditMedia(viewer, picture);
  const { width, height, bytes, addedByName, createdAt } = picture;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">
            <a href="/desk/media">Media</a>
          </p>
          <h1 className="title">{picture.name}</h1>
        </div>
        <span className="meta figures">
          {width} × {height}
          {bytes > 0 && `, ${sizeWords(bytes)}`}, sent by {addedByName ?? 'somebody who is gone'} on{' '}
          {dayOf(createdAt, publication)}
        </span>
      </header>
      <PictureNotices
        picture={picture}
        done={asText(asked.done)}
        sent={sentFiles(asked)}
        retry={mayEdit ? retry : undefined}
      />
      <div className="bench bench--picture gap">
        {mayEdit ? (
          <PictureForm key={picture.stem} picture={picture} action={describe} />
        ) : (
          <PictureSheet picture={picture} />
        )}
        <PicturePanel picture={picture} uses={uses} viewer={viewer} remove={mayEdit ? remove : undefined} />
      </div>
    </main>
  );
}
