import { staffRoute } from '#app/desk/staff-route.ts';
import { changed } from '#app/page-cache.ts';
import { addPicture } from '#db/add-picture.ts';
import { replacePicture } from '#db/edit-picture.ts';
import { pagesWithPicture } from '#db/picture-file.ts';
import { picturesNumbered } from '#db/wall-pictures.ts';
import { idIn } from '#domain/highest-id.ts';
import { mediaPath, picturePagePath, type SentFiles, sentQuery } from '#domain/media-filter.ts';
import { canAddMedia } from '#domain/permissions.ts';
import { requestContext } from '#domain/request-context.ts';
import type { ReceivedUpload } from '#domain/upload.ts';
import type { UploadAnswer } from '#domain/upload-answer.ts';
import type { AccountViewer } from '#domain/viewer.ts';

/** Asked by our server before it reads the files of whoever sends some. */
export const GET = staffRoute(canAddMedia, async () => ({ outcome: 'welcome' }));

/** Files for the library, or one in the place of a picture. They lie on the disk already: server/upload-route.ts. */
export const POST = staffRoute(canAddMedia, async (request, viewer) => {
  const upload = requestContext()?.upload;
  if (!upload) return undefined;
  const replaces = idIn(upload.fields.replaces);
  // Whoever means to replace a picture that can be none has not asked for a new one.
  if (upload.fields.replaces && !replaces) return undefined;
  const answers = replaces ? await replaceBy(replaces, upload, viewer) : await addAll(upload, viewer);
  if (!answers) return undefined;
  if (request.headers.get('accept') === 'application/json') return { files: answers };
  return wayOn(replaces ? picturePagePath(replaces) : mediaPath({ tab: 'all', word: '', page: 1 }), answers);
});

async function addAll({ files }: ReceivedUpload, viewer: AccountViewer): Promise<UploadAnswer[] | undefined> {
  const answers: UploadAnswer[] = [];
  for (const file of files) {
    const added = await addPicture(file, viewer, new Date());
    if (added.outcome === 'unseen') return undefined;
    if (added.outcome === 'refused') answers.push({ name: file.name, ...added });
    else answers.push(await taken(file.name, added));
  }
  return answers;
}

async function replaceBy(
  id: number,
  { files: [file] }: ReceivedUpload,
  viewer: AccountViewer,
): Promise<UploadAnswer[] | undefined> {
  if (!file) return [];
  const replaced = await replacePicture(id, file, viewer, new Date());
  if (replaced.outcome === 'unseen') return undefined;
  if (replaced.outcome === 'refused') return [{ name: file.name, ...replaced }];
  changed(...(await pagesWithPicture(id)));
  return [await taken(file.name, { outcome: 'added', id })];
}

async function taken(name: string, { outcome, id }: { outcome: 'added' | 'known'; id: number }): Promise<UploadAnswer> {
  const [picture] = await picturesNumbered([id]);
  if (!picture) throw new Error(`Picture ${id} is gone right after it came.`);
  return { name, outcome, picture };
}

/** For browsers without JavaScript: back to the page, which says what became of the files. */
function wayOn(path: string, answers: UploadAnswer[]): Response {
  const sent: SentFiles = {
    added: answers.filter(({ outcome }) => outcome === 'added').length,
    known: answers.filter(({ outcome }) => outcome === 'known').length,
    refused: answers.flatMap((answer) =>
      answer.outcome === 'refused' ? [{ name: answer.name, why: answer.why }] : [],
    ),
  };
  return new Response(null, { status: 303, headers: { location: `${path}?${sentQuery(sent)}` } });
}
