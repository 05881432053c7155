import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { ActionState } from '#domain/action-state.ts';
import { inputOf, refusalOf, typedIn, unforeseen } from '#domain/form-input.ts';
import { networkOf } from '#domain/network.ts';
import { ownPath } from '#domain/own-path.ts';
import type { RateLimit } from '#domain/rate-limit.ts';
import { requestContext } from '#domain/request-context.ts';
import { type AccountViewer, isStaff, type Viewer } from '#domain/viewer.ts';
import { inMinutes } from '#domain/waiting.ts';
import { keepTyped } from './door/typed-before.ts';
import { countOne } from './rate-limit.ts';
import { currentViewer } from './viewer.ts';

/** A server action, for `<form action>` and for `useActionState` alike. */
export type Action = {
  (form: FormData): Promise<void>;
  (state: ActionState, form: FormData): Promise<ActionState>;
};

/**
 * What an action does with input that its schema accepted. It redirects when all is well and returns a state when it
 * refuses; what was typed is put back into that state by the wrapper.
 */
type Work<Schema extends z.ZodType, Who> = (input: z.output<Schema>, viewer: Who) => Promise<ActionState | undefined>;

/** How often one person may do it; a signed-out person is known by the asking network. */
type Options = { limit?: RateLimit };

/** Who may go on, or why not. */
type Admission<Who> = { viewer: Who } | { message: string };

/** For everybody, signed in or not. */
export function publicAction<Schema extends z.ZodType>(
  schema: Schema,
  work: Work<Schema, Viewer>,
  options: Options = {},
): Action {
  return build(async (viewer) => ({ viewer }), schema, work, options);
}

/**
 * For whoever is signed in. Others are sent to the door, come back to the page that they were on, and can find there what
 * they had typed (door/typed-before.ts).
 */
export function readerAction<Schema extends z.ZodType>(
  schema: Schema,
  work: Work<Schema, AccountViewer>,
  options: Options = {},
): Action {
  return build(
    async (viewer, form) => (viewer.kind === 'account' ? { viewer } : backThroughTheDoor(form)),
    schema,
    work,
    options,
  );
}

/**
 * For staff with this permission; for anybody else signed in there is nothing here, whatever they sent. Work that
 * concerns one story asks about that story itself. Somebody whose session ran out while writing keeps the text.
 */
export function staffAction<Schema extends z.ZodType>(
  permission: (viewer: Viewer) => boolean,
  schema: Schema,
  work: Work<Schema, AccountViewer>,
  options: Options = {},
): Action {
  return build(
    async (viewer) => {
      if (viewer.kind === 'anonymous') return { message: SIGNED_OUT };
      return isStaff(viewer) && permission(viewer) ? { viewer } : notFound();
    },
    schema,
    work,
    options,
  );
}

/** For forms with a text that must not be lost on the way to the door. */
export const SIGNED_OUT =
  'You are signed out. Sign in again in another window, then press the button once more: all you wrote is still here.';

function build<Schema extends z.ZodType, Who extends Viewer>(
  admission: (viewer: Viewer, form: FormData) => Promise<Admission<Who>>,
  schema: Schema,
  work: Work<Schema, Who>,
  { limit }: Options,
): Action {
  async function answer(form: FormData): Promise<ActionState | undefined> {
    const admitted = await admission(await currentViewer(), form);
    if ('message' in admitted) return admitted;
    const { viewer } = admitted;
    const tooOften = limit && countFor(viewer, limit);
    if (tooOften) return tooOften;
    const parsed = schema.safeParse(inputOf(form), { error: unforeseen });
    return parsed.success ? work(parsed.data, viewer) : refusalOf(parsed.error);
  }

  async function action(...sent: [FormData] | [ActionState, FormData]): Promise<ActionState> {
    const form = sent.length === 1 ? sent[0] : sent[1];
    // The type is what our forms send. Over the wire comes whatever somebody makes up.
    if (!(form instanceof FormData)) notFound();
    const refusal = await answer(form);
    return { values: typedIn(form), ...refusal };
  }
  return action as Action;
}

/** Counts one more of this viewer; or, when that is one too many, says when the next one is welcome. */
export function countFor(viewer: Viewer, limit: RateLimit): ActionState | null {
  const now = new Date();
  const pause = countOne(limit, keyOf(viewer), now);
  return pause && { message: `That was a little often. The next one is welcome ${inMinutes(now, pause)}.` };
}

const keyOf = (viewer: Viewer) =>
  viewer.kind === 'account' ? `account ${viewer.id}` : `network ${networkOf(requestContext()?.address ?? '')}`;

async function backThroughTheDoor(form: FormData): Promise<never> {
  const path = ownPath(requestContext()?.path);
  await keepTyped(path.replace(/[?#].*/, ''), typedIn(form));
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
