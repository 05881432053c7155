'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { useForm } from '#components/form/use-form.ts';
import { PassedOn } from './passed-on.tsx';
import { SignedOut } from './signed-out.tsx';
import { StoryForm, type StoryFormProps } from './story-form.tsx';

type Props = { action: FormAction } & (StoryFormProps | { draft?: undefined; lost: 'session' | 'story' });

/**
 * The editor, or, for somebody who lost their session or their story while they wrote without JavaScript, what they sent.
 * All take the answer of one action from one place, because a page without JavaScript finds it by its place.
 */
export function Editor({ action, ...props }: Props) {
  const acting = useForm(action);
  if (props.draft) return <StoryForm {...props} acting={acting} />;
  return props.lost === 'session' ? <SignedOut acting={acting} /> : <PassedOn acting={acting} />;
}
