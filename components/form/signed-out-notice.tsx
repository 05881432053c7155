import { Notice } from './notice.tsx';

/** Above what somebody sent after their session had ended: how to come back without leaving it. */
export function SignedOutNotice({ message }: { message: string | undefined }) {
  return (
    <Notice kind="warn" label="Signed out">
      <p>{message}</p>
      <p>
        <a href="/sign-in" target="_blank" rel="noopener">
          Sign in in another window
        </a>
      </p>
    </Notice>
  );
}
