import { Notice } from '#components/form/notice.tsx';
import type { ActionState } from '#domain/action-state.ts';

/** What stood in the way of publishing, with a way to each field. What is wrong is also said beside the field itself. */
export function Refusals({ state }: { state: ActionState }) {
  const errors = Object.entries(state.errors ?? {});
  if (!state.message && errors.length === 0) return null;
  return (
    <div className="gap">
      <Notice kind="warn" label="Not yet">
        <p>{state.message ?? 'Nothing was saved. All you wrote is still here.'}</p>
        {errors.length > 0 && (
          <ul>
            {errors.map(([name, sentence]) => (
              <li key={name}>
                <a href={`#${name}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
