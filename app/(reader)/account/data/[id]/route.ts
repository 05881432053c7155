import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '#app/viewer.ts';
import { downloadFile, findDownload } from '#db/data-downloads.ts';
import { downloadPath } from '#domain/data-download.ts';
import { isoDay } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { requestContext } from '#domain/request-context.ts';

type Params = { params: Promise<{ id: string }> };

/** The file with somebody's data, for them alone: the server sends it from the disk (server/download-route.ts). */
export async function GET(_: Request, { params }: Params) {
  const id = idIn((await params).id) ?? notFound();
  const viewer = await currentViewer();
  if (viewer.kind === 'anonymous') redirect(`/sign-in?next=${downloadPath(id)}`);
  const found = (await findDownload(id, viewer.id, new Date())) ?? notFound();
  const name = `${viewer.handle}-${isoDay(found.askedAt, { timeZone: 'UTC' })}.zip`;
  requestContext()?.hand?.({ path: downloadFile(found.file), name });
  return new Response(null, { headers: { 'content-type': 'application/zip' } });
}
