import { findAccountByEmail } from '#db/accounts.ts';
import { canReviewStory } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { Sentence } from './sentence.mjs';

/** The editor in whose name an import is done. @throws {Sentence} when the address is that of none */
export async function editorAt(email: string): Promise<AccountViewer> {
  const account = await findAccountByEmail(email);
  if (!account) throw new Sentence(`No account has the address ${email}.`);
  const { id, role, name, handle, banned } = account;
  const viewer: AccountViewer = { kind: 'account', id, role, name, handle };
  if (banned || !canReviewStory(viewer))
    throw new Sentence(`${name} is no editor; what comes from elsewhere is imported in the name of one.`);
  return viewer;
}
