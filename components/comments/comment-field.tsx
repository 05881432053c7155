import type { ReactNode } from 'react';
import { TextArea } from '#components/form/text-area.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { MAX_COMMENT_CHARACTERS, MAX_COMMENT_UNITS } from '#domain/comment.ts';

type Props = {
  label: string;
  prefix?: string;
  state: ActionState;
  defaultValue?: string | undefined;
  readOnly?: boolean;
  help?: ReactNode;
};

/** Where a comment is typed. The page's own module says how many characters are left when they run out. */
export function CommentField({ help, ...field }: Props) {
  return (
    <TextArea
      {...field}
      name="text"
      dir="auto"
      maxLength={MAX_COMMENT_UNITS}
      help={
        <>
          {help} <characters-left data-most={MAX_COMMENT_CHARACTERS} />
        </>
      }
    />
  );
}
