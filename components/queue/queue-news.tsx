import type { FormAction } from '#components/form/form-action.ts';
import { type CommentCase, type DecidingAct, leftAsItIs } from '#domain/comment-case.ts';
import { type Calendar, minuteOf } from '#domain/dates.ts';
import { UndoForm } from './undo-form.tsx';

type Decision = { id: number; act: DecidingAct; commentId: number };

type Props = {
  /** What the viewer has just decided, and which comments were left as they were. */
  decisions: readonly Decision[];
  left: readonly number[];
  /** All of these comments as they stand now. */
  judged: readonly CommentCase[];
  action: FormAction;
  calendar: Calendar;
};

/** What has just become of comments: done, with the way back, or left because somebody else was first. */
export function QueueNewsLines({ decisions, left, judged, action, calendar }: Props) {
  const byId = new Map(judged.map((one) => [one.comment.id, one]));
  const done = Map.groupBy(decisions, ({ act }) => act);
  const undoable = decisions.filter(
    ({ id, act, commentId }) => act !== 'decision-undone' && byId.get(commentId)?.last?.id === id,
  );
  const leftOnes = left.flatMap((id) => byId.get(id) ?? []);
  if (decisions.length === 0 && leftOnes.length === 0) return null;
  return (
    <div className="stack gap-s" role="status" data-news="">
      {decisions.length > 0 && (
        <div className="toast">
          <span>
            {[...done]
              .map(([act, all]) =>
                said(
                  act,
                  all.flatMap(({ commentId }) => byId.get(commentId)?.comment.number ?? []),
                ),
              )
              .join(' ')}
          </span>
          {undoable.length > 0 && <UndoForm decisions={undoable.map(({ id }) => id)} action={action} />}
        </div>
      )}
      {leftOnes.map((one) => (
        <p key={one.comment.id} className="notice notice--warn">
          {leftAsItIs(one.comment, whoWasFirst(one, calendar))}
        </p>
      ))}
    </div>
  );
}

/** "Number 61 is approved.", "Numbers 61 and 62 are approved." */
function said(act: DecidingAct, numbers: number[]): string {
  const [one, many] = became[act];
  const list = new Intl.ListFormat('en-GB').format(numbers.map(String));
  return numbers.length === 1 ? `Number ${list} ${one}.` : `Numbers ${list} ${many}.`;
}

const became: Record<DecidingAct, [one: string, many: string]> = {
  'comment-approved': ['is approved', 'are approved'],
  'comment-removed': ['is removed', 'are removed'],
  'comment-restored': ['stands again', 'stand again'],
  'comment-covered': ['is under bars', 'are under bars'],
  'comment-uncovered': ['is without bars', 'are without bars'],
  'comment-held': ['is held', 'are held'],
  'reports-refused': ['stands', 'stand'],
  'appeal-declined': ['stays removed', 'stay removed'],
  'decision-undone': ['is as it was before', 'are as they were before'],
};

const did: Record<DecidingAct, string> = {
  'comment-approved': 'approved it',
  'comment-removed': 'removed it',
  'comment-restored': 'put it back',
  'comment-covered': 'put it under bars',
  'comment-uncovered': 'took its bars off',
  'comment-held': 'held it',
  'reports-refused': 'let it stand',
  'appeal-declined': 'looked again and left it removed',
  'decision-undone': 'took a decision about it back',
};

/** Undefined where it was nobody but its author. */
function whoWasFirst({ comment, last }: CommentCase, calendar: Calendar): string | undefined {
  if (comment.removal?.by === 'author') return 'its author has taken it back.';
  if (!last) return undefined;
  return `${last.by?.name ?? 'the readers who report it'} ${did[last.act]} on ${minuteOf(last.at, calendar)}.`;
}
