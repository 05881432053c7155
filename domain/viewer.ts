/** From least to most; `moderator` stands beside the writing roles, not above them (see permissions.ts). */
export const roles = ['reader', 'contributor', 'critic', 'editor', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];

export type AnonymousViewer = { kind: 'anonymous' };
export type AccountViewer = { kind: 'account'; id: number; role: Role; name: string; handle: string };
/** Whoever is looking. Identified once per request, passed to every rule and every query that hides things. */
export type Viewer = AnonymousViewer | AccountViewer;

export const anonymous: AnonymousViewer = { kind: 'anonymous' };

export function isStaff(viewer: Viewer): viewer is AccountViewer {
  return viewer.kind === 'account' && viewer.role !== 'reader';
}
