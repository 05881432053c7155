import type { SeenActions } from '#components/work/seen-here.ts';
import * as actions from './actions.ts';

/** What a page hands to the form that marks its work as seen. */
export const seenActions: SeenActions = { mark: actions.markSeen, unmark: actions.unmarkSeen };
