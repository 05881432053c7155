import type { Role } from '#domain/viewer.ts';

/** What readers should know of who speaks. Who only drafts for us speaks as a reader. */
const words: Partial<Record<Role, string>> = {
  critic: 'Critic',
  editor: 'Editor',
  moderator: 'Moderator',
  admin: 'Staff',
};

export function AuthorTag({ role, own }: { role: Role; own: boolean }) {
  const word = words[role];
  return (
    <>
      {word && <span className={role === 'critic' ? 'tag tag--lamp' : 'tag'}>{word}</span>}
      {own && <span className="tag">You</span>}
    </>
  );
}
