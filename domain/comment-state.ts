export const commentStates = ['visible', 'held', 'removed'] as const;
export type CommentState = (typeof commentStates)[number];
