/** Why a revision was made: kept by hand, made by publishing, or kept because a save collided with another's. */
export const revisionReasons = ['saved', 'published', 'collided'] as const;
export type RevisionReason = (typeof revisionReasons)[number];
