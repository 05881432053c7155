/** What changes to a story that readers have had are: each but the first is told to them. */
export const changeKinds = ['silent', 'correction', 'clarification', 'update'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What whoever publishes changes says of them. */
export type Change = {
  kind: ChangeKind;
  /** For readers; empty when it is silent. */
  text: string;
  /** Whether readers may compare the two texts. */
  comparable: boolean;
  /** For readers; empty unless the score is another. */
  scoreReason: string;
  /** For the desk alone, with the revision. */
  note: string;
};

/** Nothing to be told: a typing error. */
export const silentChange: Change = { kind: 'silent', text: '', comparable: false, scoreReason: '', note: '' };

/** A correction is a few sentences beside the story. */
export const CORRECTION_MAX = 500;
/** Stands in one line with the old score. */
export const SCORE_REASON_MAX = 160;

/** Whether readers have had the story and would get another text of it. */
export const asksForChange = (story: { publishedAt: Date | null; hasChanges: boolean }) =>
  story.publishedAt !== null && story.hasChanges;

/** What a change still lacks to be published, each with a sentence to stand beside its field. */
export function missingFromChange({ kind, text, scoreReason }: Change, scoreMoved: boolean): Record<string, string> {
  const missing: Record<string, string> = {};
  if (kind !== 'silent' && !text) missing.text = 'Tell readers what was changed.';
  if (kind === 'silent' && text) missing.kind = 'You wrote something for readers. Say which kind of change it is.';
  if (scoreMoved && !scoreReason) missing.scoreReason = 'A score never changes without a reason.';
  return missing;
}

/** Whether readers are told anything: a silent change is told where the score moved. */
export const isTold = ({ kind }: Change, scoreMoved: boolean) => kind !== 'silent' || scoreMoved;
