'use client';

import { useActionState } from 'react';
import { useHydrated } from '#components/editor/hydrated.ts';
import { noState } from '#domain/action-state.ts';
import type { FormAction } from './form-action.ts';
import { overTheLine } from './over-the-line.ts';

/**
 * The last answer of a form's action, how to send it, and whether something is on its way. `at` is the page for the answer
 * to come back to without JavaScript, where it is not the one that sent. Before React runs the action is the server's own,
 * so that the form works without it.
 */
export function useForm(action: FormAction, at?: string) {
  const hydrated = useHydrated();
  return useActionState(hydrated ? overTheLine(action) : action, noState, at);
}
