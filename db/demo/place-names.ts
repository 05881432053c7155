import type { BodyMark, BodyNode } from '#domain/body.ts';
import type { Ids } from './ids.ts';
import type { PictureName } from './pictures.ts';
import type { WorkSlug } from './works.ts';

type Named = { picture: Ids<PictureName>; work: Ids<WorkSlug> };
type Attrs = Record<string, unknown>;

/** The same text with ids where the files of the demo have names: those of pictures, and of works that it links to. */
export function placeNames(node: BodyNode, named: Named): BodyNode {
  const placed: BodyNode = { ...node };
  if (node.attrs) placed.attrs = withPictures(node.attrs, named);
  if (node.marks) placed.marks = node.marks.map((mark) => withWork(mark, named));
  if (node.content) placed.content = node.content.map((child) => placeNames(child, named));
  return placed;
}

const withPictures = (attrs: Attrs, { picture }: Named): Attrs =>
  Object.fromEntries(
    Object.entries(attrs).map(([key, value]) =>
      key === 'mediaId' || key === 'posterId' ? [key, picture(value as PictureName)] : [key, value],
    ),
  );

const withWork = (mark: BodyMark, { work }: Named): BodyMark =>
  mark.type === 'reference' ? { ...mark, attrs: { kind: 'work', id: work(mark.attrs?.id as WorkSlug) } } : mark;
