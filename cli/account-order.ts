import { type Role, roles } from '#domain/viewer.ts';
import { Sentence } from './sentence.mjs';

export type AccountOrder =
  | { what: 'create'; email: string; role: Role; name: string }
  | { what: 'password'; email: string }
  | { what: 'role'; email: string; role: Role }
  | { what: 'ban' | 'unban'; email: string };

const usage = `Accounts, from the shell:

  npm run account -- create ADDRESS ROLE NAME   makes an account that can sign in at once
  npm run account -- password ADDRESS           sets a new password and signs the account out everywhere
  npm run account -- role ADDRESS ROLE          changes what the account may do
  npm run account -- ban ADDRESS                shuts the account out; what it wrote stays
  npm run account -- unban ADDRESS              lets it in again

ROLE is one of ${roles.join(', ')}.
The password is asked for, or read from the first line of the input: it never stands in the command.

  npm run account -- create ines@films.example critic "Ines Okafor"`;

/** What the operator asks for. @throws {Sentence} with the usage, when it is not clear */
export function accountOrder([what, address = '', ...rest]: string[]): AccountOrder {
  const email = address.toLowerCase();
  if (!email.includes('@')) throw new Sentence(usage);
  if ((what === 'password' || what === 'ban' || what === 'unban') && rest.length === 0) return { what, email };
  const [role, ...words] = rest;
  const name = words.join(' ');
  if (!isRole(role)) throw new Sentence(usage);
  if (what === 'role' && !name) return { what, email, role };
  if (what === 'create' && name) return { what, email, role, name };
  throw new Sentence(usage);
}

const isRole = (word: string | undefined): word is Role => roles.some((role) => role === word);
