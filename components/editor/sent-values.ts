import { createContext } from 'react';
import type { ActionState } from '#domain/action-state.ts';

/** What a form that came back was sent with, for parts of it that are drawn on their own. */
export const SentValues = createContext<ActionState['values']>(undefined);
