import { Notice } from '#components/form/notice.tsx';
import { Headline } from '#components/headline.tsx';

/** For somebody who typed first: the headline they typed under. */
export function KeptNotice({ headline }: { headline: string | undefined }) {
  if (headline === undefined) return null;
  return (
    <Notice>
      <p>
        Your comment on <Headline text={headline.replace(/^review:\s*/i, '')} /> is kept. It stands in the form when you
        are in.
      </p>
    </Notice>
  );
}
