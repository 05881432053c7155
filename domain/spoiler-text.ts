import type { Body, BodyNode } from './body.ts';

/** What stands side by side under one bar: made for reading, never stored. */
export const SPOILER_RUN = 'spoilerRun';

/**
 * Puts words that give something away and stand side by side under one bar, however they are marked otherwise: each bar
 * is something to press. A text without such words is given back as it is.
 */
export function withSpoilerRuns(body: Body): Body {
  return { ...body, content: changed(body.content) };
}

const isUnderBar = (node: BodyNode) => node.marks?.some(({ type }) => type === 'spoilerText') ?? false;

function changed(nodes: BodyNode[]): BodyNode[] {
  if (nodes.some(isUnderBar)) return inRuns(nodes);
  const inside = nodes.map(withInner);
  return inside.every((node, at) => node === nodes[at]) ? nodes : inside;
}

function withInner(node: BodyNode): BodyNode {
  // A bar that stands already is no words to be put under another.
  if (!node.content || node.type === SPOILER_RUN) return node;
  const content = changed(node.content);
  return content === node.content ? node : { ...node, content };
}

function inRuns(nodes: BodyNode[]): BodyNode[] {
  const runs: BodyNode[] = [];
  let run: BodyNode[] | undefined;
  for (const node of nodes) {
    if (!isUnderBar(node)) {
      run = undefined;
      runs.push(node);
    } else if (run) run.push(node);
    else {
      run = [node];
      runs.push({ type: SPOILER_RUN, content: run });
    }
  }
  return runs;
}
