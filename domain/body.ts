/** The rich text of a story, as Tiptap stores it. Which nodes and marks may stand in it: body-schema.ts. */
export type BodyMark = { type: string; attrs?: Record<string, unknown> };
export type BodyNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: BodyMark[];
  text?: string;
};
export type Body = { type: 'doc'; content: BodyNode[] };

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A text that nobody has begun: the editor keeps an empty paragraph in it. */
export const isEmptyBody = ({ content }: Body) =>
  content.every(({ type, content: inner }) => type === 'paragraph' && !inner?.length);

/** Words as a reader counts them, for reading time and the writer's count. */
export function countWords(body: Body): number {
  return textIn(body).split(/\s+/u).filter(Boolean).length;
}

/** A text without its form, its paragraphs apart by a space. */
export const textIn = (body: Body): string => textOf(body as BodyNode);

function textOf(node: BodyNode): string {
  if (node.text !== undefined) return node.text;
  const inner = (node.content ?? []).map(textOf);
  return node.type === 'paragraph' || node.type === 'heading' ? `${inner.join('')} ` : inner.join('');
}

/** The pictures that a text shows, so that they are fetched with the story in one query; or only those in its figures. */
export function mediaIn(body: Body, of: 'all' | 'figure' = 'all'): number[] {
  const found = new Set<number>();
  const visit = (node: BodyNode) => {
    const poster = node.type === 'video' && of === 'all' ? node.attrs?.posterId : undefined;
    const id = node.type === 'figure' ? node.attrs?.mediaId : poster;
    if (typeof id === 'number') found.add(id);
    node.content?.forEach(visit);
  };
  body.content.forEach(visit);
  return [...found];
}
