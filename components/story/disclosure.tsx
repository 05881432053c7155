import { disclosureSaid } from '#domain/disclosure.ts';
import type { WholeStory } from '#domain/whole-story.ts';

/** What a reader should know about how we came by the work. */
export function Disclosure({
  story: { disclosed, disclosure },
}: {
  story: Pick<WholeStory, 'disclosed' | 'disclosure'>;
}) {
  const text = disclosureSaid(disclosed, disclosure);
  if (!text) return null;
  return (
    <p className="disclosure meta">
      <b>For the record:</b> {text}
    </p>
  );
}
