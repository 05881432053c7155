import { draw } from '#app/share/draw.ts';
import { drawnOnce } from '#app/share/drawn-once.ts';
import { readShareImage } from '#app/share/read-share-image.ts';
import { removeShareFile } from '#db/share-files.ts';
import { sharePicturePath } from '#domain/picture.ts';
import { requestContext } from '#domain/request-context.ts';
import { setShareImage, shareFileName, shareFileStem, sharePath, shareSubject } from '#domain/share-image.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ area: string; slug: string; file: string }> };

const none = () =>
  new Response('There is no such image.\n', { status: 404, headers: { 'content-type': 'text/plain' } });
const leadTo = (path: string) => new Response(null, { status: 302, headers: { location: path } });

/**
 * The share image of a published story, or of a work. One that was drawn of other words leads to that of the present ones:
 * what was shared before a correction shows what is true after it.
 */
export async function GET(_: Request, { params }: Props) {
  const { area, slug, file } = await params;
  const subject = shareSubject(area, slug, file);
  if (!subject) return none();
  const read = await readShareImage(subject);
  if (!read) {
    await removeShareFile(shareFileName(subject));
    return none();
  }
  const { image, photograph } = read;
  const [set, path] = [setShareImage(image), sharePath(subject, image)];
  if (!set || !path) return photograph ? leadTo(sharePicturePath(photograph)) : none();
  if (!path.endsWith(`/${file}`)) return leadTo(path);
  try {
    const jpeg = await drawnOnce(shareFileName(subject), shareFileStem(subject), () => draw(set));
    return new Response(new Uint8Array(jpeg), { headers: { 'content-type': 'image/jpeg' } });
  } catch (cause) {
    requestContext()?.failed(cause);
    return photograph ? leadTo(sharePicturePath(photograph)) : none();
  }
}
