import { createHash } from 'node:crypto';
import { copyFile, realpath, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Body, BodyNode } from '#domain/body.ts';
import { cleanText } from '#domain/clean-text.ts';
import type { ImportedStory } from '#domain/import/convert-post.ts';
import type { WantedPicture } from '#domain/import/html-shown.ts';
import { holdsSpoiler, lineOfHtml, treeOf } from '#domain/import/html-tree.ts';
import { largestFirst, ownHosts, pathInUploads, wholeAddress } from '#domain/import/picture-address.ts';
import { spoilersAsSigns } from '#domain/import/shortcodes.ts';
import { ALT_MAX, CAPTION_MAX } from '#domain/picture-form.ts';
import { type ReceivedFile, UPLOAD_MAX_BYTES, uploadRefusals } from '#domain/upload.ts';
import { addPicture } from '../add-picture.ts';
import { read, transaction } from '../connection.ts';
import { describeMedia } from '../edit-picture.ts';
import { unfinishedFile } from '../media-store.ts';
import { findPictureFile } from '../picture-file.ts';
import { media } from '../schema.ts';
import { fetchPicture } from './fetch-picture.ts';
import { rememberThing, thingKnown } from './imported-things.ts';
import type { Losing } from './importer.ts';

type Placed = { body: Body; leadMediaId: number | null };

/** The text of a post with its pictures out of our library in it. Those that cannot be had are left out. */
export async function placePictures({ content, pictures, lead }: ImportedStory, importer: Losing): Promise<Placed> {
  const ids: (number | undefined)[] = [];
  for (const picture of pictures) ids.push(await pictureOf(picture, importer));
  const leadMediaId = lead ? ((await pictureOf(lead, importer)) ?? null) : null;
  const kept = content.body.content.flatMap((node) => placed(node, ids));
  return { body: { type: 'doc', content: kept.length > 0 ? kept : [{ type: 'paragraph' }] }, leadMediaId };
}

/** A node with numbers of ours for those of the text; none where nothing is left in it. */
function placed(node: BodyNode, ids: readonly (number | undefined)[]): BodyNode[] {
  if (node.type === 'figure') {
    const mediaId = ids[Number(node.attrs?.mediaId) - 1];
    return mediaId ? [{ ...node, attrs: { ...node.attrs, mediaId } }] : [];
  }
  if (!node.content) return [node];
  const content = node.content.flatMap((inner) => placed(inner, ids));
  return content.length > 0 ? [{ ...node, content }] : [];
}

async function pictureOf(wanted: WantedPicture, importer: Losing): Promise<number | undefined> {
  const { survey, source, losses } = importer;
  const attachment = survey.pictures.get(wanted.attachment);
  const addresses = [attachment?.address ?? '', ...largestFirst(wanted.address)].flatMap((address) => {
    const whole = address ? wholeAddress(address, survey.site.link) : undefined;
    return whole ? [whole] : [];
  });
  const [first] = addresses;
  if (!first) {
    losses.lose(`the picture ${wanted.address || wanted.attachment}, which the export does not know`);
    return undefined;
  }
  const foreignId = createHash('sha256').update(first).digest('base64url');
  const before = await thingKnown(source, 'picture', foreignId);
  if (before && (await isThere(before))) return before;
  const why: string[] = [];
  for (const address of new Set(addresses)) {
    const file = await fileOf(address, importer, (reason) => why.push(reason));
    if (!file) continue;
    const added = await addPicture(file, importer.by, importer.now);
    if (added.outcome === 'added' || added.outcome === 'known') {
      const { id } = added;
      if (added.outcome === 'added') await describe(id, wanted, attachment, importer);
      await transaction((tx) => rememberThing(tx, { source, kind: 'picture', foreignId, number: id }));
      return id;
    }
    why.push(added.outcome === 'refused' ? uploadRefusals[added.why] : 'Whose import it is may add no pictures.');
  }
  losses.lose(`the picture ${first}: ${[...new Set(why)].join(' ')}`);
  return undefined;
}

async function isThere(id: number): Promise<boolean> {
  const found = await read().select({ id: media.id }).from(media).where(eq(media.id, id));
  return found.length > 0;
}

/** Out of the folder, or else from its address; as a file that the library may take away. */
async function fileOf(
  address: string,
  { uploads, fetches, survey, map }: Losing,
  say: (why: string) => void,
): Promise<ReceivedFile | undefined> {
  const path = pathInUploads(address);
  const name = path?.at(-1) ?? new URL(address).pathname.split('/').at(-1) ?? '';
  const to = unfinishedFile(`import-${createHash('sha256').update(address).digest('hex').slice(0, 32)}`);
  const found = uploads && path ? await inFolder(uploads, path) : undefined;
  if (found) {
    const tooLarge = (await stat(found)).size > UPLOAD_MAX_BYTES;
    if (!tooLarge) await copyFile(found, to);
    return { name, path: to, tooLarge };
  }
  if (!fetches) {
    say(uploads ? 'It is not in the folder of uploads.' : 'No folder of uploads was given, and nothing is fetched.');
    return undefined;
  }
  const fetched = await fetchPicture(address, to, ownHosts(survey.site.link, survey.hosts, map.pictures));
  if (fetched.outcome === 'fetched') return { name, path: to, tooLarge: false };
  await rm(to, { force: true });
  say(fetched.why);
  return undefined;
}

/** The file at this place in the folder, unless a link in it leads out of it. */
async function inFolder(folder: string, path: readonly string[]): Promise<string | undefined> {
  try {
    const [root, file] = [await realpath(folder), await realpath(join(folder, ...path))];
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** What was said of it there. Where nothing was, it is passed over when read aloud, as it was there. */
async function describe(
  id: number,
  { alt, caption: own }: WantedPicture,
  attachment: { alt: string; caption: string } | undefined,
  { by, now, losses }: Losing,
) {
  const picture = await findPictureFile(id);
  if (!picture) return;
  const said = cleanText(alt || lineOfHtml(attachment?.alt ?? ''))
    .slice(0, ALT_MAX)
    .trim()
    .toWellFormed();
  if (!said)
    losses.lose(`a description of ${picture.name}: nobody wrote one. It counts as decoration until somebody does`);
  const { name, credit, copyright, rights, focusX, focusY } = picture;
  const written = own ?? attachment?.caption ?? '';
  const tells = !picture.caption && holdsSpoiler(treeOf(spoilersAsSigns(written)));
  if (tells) losses.lose(`what was said of ${picture.name}, in which a spoiler stands`);
  const caption =
    picture.caption ||
    cleanText(tells ? '' : lineOfHtml(written))
      .slice(0, CAPTION_MAX)
      .toWellFormed();
  const words = { name, credit, copyright, rights, focusX, focusY, caption, alt: said, decorative: said === '' };
  await describeMedia(id, words, by, now);
}
