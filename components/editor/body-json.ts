import type { Node } from '@tiptap/pm/model';

/** Blocks never change: what is typed puts a new one in the place of its paragraph, and leaves all others. */
const written = new WeakMap<Node, string>();

/** A document as JSON. Only the paragraphs that were written in since the last time are turned into JSON anew. */
export const bodyJson = (doc: Node): string =>
  `{"type":${JSON.stringify(doc.type.name)},"content":[${doc.children.map(blockJson).join()}]}`;

function blockJson(block: Node): string {
  const json = written.get(block) ?? JSON.stringify(block);
  written.set(block, json);
  return json;
}
