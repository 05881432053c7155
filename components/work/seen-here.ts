import type { ButtonAction, FormAction } from '#components/form/form-action.ts';
import type { SeenWorks, WorkChain } from '#domain/seen.ts';

/** What the forms that mark a work do. */
export type SeenActions = { mark: FormAction; unmark: ButtonAction };

/** A work among what it is a part of, what the viewer has seen of them, and how to mark it. */
export type SeenHere = { chain: WorkChain; seen: SeenWorks; actions: SeenActions };
