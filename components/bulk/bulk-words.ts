import type { BulkAct, BulkLine, BulkRuling, BulkRun } from '#domain/bulk.ts';

/** As an order: "Withdraw". */
export const actNames: Record<BulkAct, string> = {
  withdraw: 'Withdraw',
  section: 'Move to another section',
  tag: 'Add a tag',
  untag: 'Remove a tag',
};

/** What will be done, with its detail: "Move to TV". */
export function orderInWords({ act, detail }: Pick<BulkRun, 'act' | 'detail'>): string {
  if (act === 'withdraw') return 'Withdraw';
  if (act === 'section') return `Move to ${detail}`;
  return act === 'tag' ? `Add the tag “${detail}”` : `Remove the tag “${detail}”`;
}

export const rulingNames: Record<Exclude<BulkRuling['ruling'], 'unseen'>, string> = {
  go: 'Will be done',
  nothing: 'Nothing to do',
  refused: 'Refused',
};

export const outcomeNames: Record<BulkLine['outcome'], string> = {
  done: 'Done',
  nothing: 'Nothing to do',
  refused: 'Refused',
};
