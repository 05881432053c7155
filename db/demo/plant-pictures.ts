import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handle } from '#db/engine.ts';
import type { MediaFiles } from '#db/media-files.ts';
import { media } from '#db/schema.ts';
import { type Ids, idsOf } from './ids.ts';
import { demoPictures, ILLUSTRATOR, type PictureName } from './pictures.ts';

export type DemoFiles = ReadonlyMap<PictureName, MediaFiles>;

const DRAWN_AT = new Date('2026-09-01T09:00:00Z');

const names = Object.keys(demoPictures) as PictureName[];

/** What `made` gives for each picture in `art/`; with `makeMediaFiles`, their files stand afterwards. */
export async function eachPicture(made: (original: Buffer) => Promise<MediaFiles>): Promise<DemoFiles> {
  const files = new Map<PictureName, MediaFiles>();
  for (const name of names) files.set(name, await made(readFileSync(artFile(name))));
  return files;
}

/** From the root of the project, where every command runs. */
const artFile = (name: PictureName) => join(process.cwd(), 'db', 'demo', 'art', `${name}.webp`);

export async function plantPictures(tx: Handle, files: DemoFiles, addedBy: number): Promise<Ids<PictureName>> {
  const rows = await tx
    .insert(media)
    .values(
      [...files].map(([name, file]) => {
        const picture: { alt: string; caption?: string } = demoPictures[name];
        return { ...file, ...picture, name: `${name}.webp`, credit: ILLUSTRATOR, addedBy, createdAt: DRAWN_AT };
      }),
    )
    .returning({ id: media.id, name: media.name });
  return idsOf(new Map(rows.map(({ id, name }) => [name.replace('.webp', ''), id])));
}
