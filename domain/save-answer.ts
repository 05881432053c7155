/** What the editor is told when it saves while somebody types. Times are in words already, in the publication's zone. */
export type SaveAnswer =
  | { outcome: 'saved'; version: number; at: string; hasChanges: boolean }
  | { outcome: 'refused'; errors: Record<string, string> }
  /** Somebody else has saved since; both texts are kept and stand side by side at the path. */
  | { outcome: 'collided'; path: string; name: string; at: string };
