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
