import type { Body, BodyNode } from './body.ts';
import { HIGHEST_ID } from './highest-id.ts';
import type { StoryKind } from './story.ts';
import type { StoryCard } from './story-card.ts';
import type { WorkKind } from './work.ts';

export const referenceKinds = ['story', 'work', 'critic', 'guest'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Something of ours that a text points to by its number, so that the link goes along when the address changes. */
export type Reference = { kind: ReferenceKind; id: number };

/** "work:12": how plain text and the clipboard say it. */
export const referenceKey = ({ kind, id }: Reference): string => `${kind}:${id}`;

export function referenceAt(key: unknown): Reference | undefined {
  const [, kind, number] = (typeof key === 'string' && /^([a-z]+):([1-9]\d{0,15})$/.exec(key)) || [];
  const reference = { kind, id: Number(number) };
  return isReference(reference) ? reference : undefined;
}

export function isReference(value: { kind?: unknown; id?: unknown } | undefined): value is Reference {
  return referenceKinds.includes(value?.kind as ReferenceKind) && isId(value?.id);
}

const isId = (id: unknown) => Number.isInteger(id) && Number(id) > 0 && Number(id) <= HIGHEST_ID;

/** Nodes that show a published story by its number. */
const cardNodes: ReadonlySet<string> = new Set(['relatedStory', 'scoreCard']);

/** Everything of ours that a text points to, each once. */
export function referencesIn(body: Body): Reference[] {
  const found = new Map<string, Reference>();
  const pointed = nodesIn(body.content).flatMap((node) => [...cardOf(node), ...linksOf(node)]);
  for (const { kind, id } of pointed.filter(isReference)) found.set(referenceKey({ kind, id }), { kind, id });
  return [...found.values()];
}

/** The numbers of the stories that a text shows as cards. */
export const cardsIn = (body: Body): number[] => [
  ...new Set(
    nodesIn(body.content)
      .flatMap(cardOf)
      .filter(isReference)
      .map(({ id }) => id),
  ),
];

const nodesIn = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node) => [node, ...nodesIn(node.content ?? [])]);

type Pointed = { kind?: unknown; id?: unknown };

const cardOf = ({ type, attrs }: BodyNode): Pointed[] =>
  cardNodes.has(type) ? [{ kind: 'story', id: attrs?.storyId }] : [];
const linksOf = ({ marks = [] }: BodyNode): Pointed[] =>
  marks.filter(({ type }) => type === 'reference').map(({ attrs = {} }) => attrs);

/** What the references of a text lead to at the moment. What readers cannot see is not in it. */
export type Linked = {
  /** The present addresses, by key. */
  paths: ReadonlyMap<string, string>;
  /** What some of them became: the work or the account into which they were merged. */
  became: readonly Reference[];
  /** The stories that are shown as cards, by number. */
  cards: ReadonlyMap<number, StoryCard>;
};

export const nothingLinked: Linked = { paths: new Map(), became: [], cards: new Map() };

/** Something of ours that was looked for, to be linked. */
export type FoundReference = Reference & {
  title: string;
  what: StoryKind | WorkKind | 'critic' | 'guest';
  year: number | null;
};

/** Of each kind; who wants another types on. */
export const REFERENCES_FOUND = 6;
