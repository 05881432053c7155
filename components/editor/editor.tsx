'use client';

import { useActionState } from 'react';
import { noState } from '#domain/action-state.ts';
import type { FormAction } from './draft.ts';
import { SignedOut } from './signed-out.tsx';
import { StoryForm, type StoryFormProps } from './story-form.tsx';

type Props = { action: FormAction } & (StoryFormProps | { draft?: undefined });

/**
 * The editor, or, for somebody whose session ran out while they wrote without JavaScript, what they sent. Both take the
 * answer of one action from one place, because a page without JavaScript finds it by its place.
 */
export function Editor({ action, ...props }: Props) {
  const acting = useActionState(action, noState);
  return props.draft ? <StoryForm {...props} acting={acting} /> : <SignedOut acting={acting} />;
}
