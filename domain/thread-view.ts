/** How a thread is read: in the order in which it was said, in another one, or only what we said ourselves. */
export const threadViews = ['oldest', 'newest', 'liked', 'staff'] as const;
export type ThreadView = (typeof threadViews)[number];

/** What the address says of it; of what is there anyway, nothing. */
const asked: Record<ThreadView, { order?: string; only?: string }> = {
  oldest: {},
  newest: { order: 'newest' },
  liked: { order: 'liked' },
  staff: { only: 'staff' },
};

export const viewQuery = (view: ThreadView) => new URLSearchParams(asked[view]).toString();

type Query = { order?: string | string[] | undefined; only?: string | string[] | undefined };

/** Undefined when the address asks for a view that there is not, or for two at once. */
export const threadView = ({ order, only }: Query): ThreadView | undefined =>
  threadViews.find((view) => asked[view].order === order && asked[view].only === only);

/** The plain view spelled out: an address of its own for what has one. */
export const spellsPlainView = ({ order, only }: Query) => order === 'oldest' && only === undefined;
