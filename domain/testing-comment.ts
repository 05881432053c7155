import type { Comment } from './comment.ts';

/** A comment that everybody can read, as those see it who did not write it. */
export const aComment = (fields: Partial<Comment> = {}): Comment => ({
  ...{ id: 1, number: 1, parentId: null, depth: 0 },
  author: { id: 1, name: 'Wren', handle: 'wren', role: 'reader' },
  own: false,
  ...{ text: 'Well said.', spoils: false, spoilsUpTo: null },
  ...{ state: 'visible', stateReason: '', removal: null },
  ...{ likes: 0, liked: false, createdAt: new Date('2026-11-20T12:00:00Z'), editedAt: null },
  ...fields,
});
