import type { BodyNode } from '#domain/body.ts';
import type { Ids } from './ids.ts';
import type { PictureName } from './pictures.ts';

/** The same text with the ids of pictures where the files of the demo have their names. */
export function placePictures(node: BodyNode, id: Ids<PictureName>): BodyNode {
  const placed: BodyNode = { ...node };
  if (node.attrs) placed.attrs = Object.fromEntries(Object.entries(node.attrs).map(withId(id)));
  if (node.content) placed.content = node.content.map((child) => placePictures(child, id));
  return placed;
}

const withId =
  (id: Ids<PictureName>) =>
  ([key, value]: [string, unknown]) =>
    key === 'mediaId' || key === 'posterId' ? [key, id(value as PictureName)] : [key, value];
