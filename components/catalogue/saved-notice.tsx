import { Notice } from '#components/form/notice.tsx';

const sentences: Record<string, string> = {
  saved: 'Saved. Wherever readers see it, they see it so from now on.',
  frozen: 'It is frozen, and can be cited for ever.',
  merged: 'The two are one. The address of the other leads here for ever.',
  deleted: 'It is deleted.',
};

/** What has just been done, told by the address. */
export function SavedNotice({ done }: { done: string }) {
  const sentence = Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  if (!sentence) return null;
  return (
    <div className="gap-s">
      <Notice kind="good" label="Done">
        <p>{sentence}</p>
      </Notice>
    </div>
  );
}
