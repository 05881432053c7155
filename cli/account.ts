import { ban, liftBan, setPassword, setRole } from '#db/account-standing.ts';
import { createAccount, findAccountByEmail } from '#db/accounts.ts';
import { closeDatabase } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { hashPassword } from '#db/password.ts';
import { newAccount, newPassword } from './account-input.ts';
import { type AccountOrder, accountOrder } from './account-order.ts';
import { askPassword } from './ask-password.ts';
import { Sentence } from './sentence.mjs';

/** Whoever can write here is not known by an account. */
const FROM_THE_SHELL = null;

/** `npm run account`: what has to be done about an account from the shell. */
const order = accountOrder(process.argv.slice(2));
await migrate();
console.log(await carryOut(order));
await closeDatabase();

async function carryOut(order: AccountOrder): Promise<string> {
  if (order.what === 'create') return create(order);
  const account = await findAccountByEmail(order.email);
  if (!account) throw new Sentence(`No account has the address ${order.email}.`);
  if (order.what === 'role') {
    const standing = await setRole(account.id, order.role, FROM_THE_SHELL, new Date());
    if (standing === 'last-admin') throw lastAdmin(account);
    return `${account.name} is ${order.role} from the next request on.`;
  }
  if (order.what === 'ban') {
    if ((await ban(account.id, FROM_THE_SHELL, new Date())) === 'last-admin') throw lastAdmin(account);
    return `${account.name} is banned and signed out everywhere; what they wrote stays.`;
  }
  if (order.what === 'unban') {
    await liftBan(account.id, FROM_THE_SHELL, new Date());
    return `${account.name} can sign in again.`;
  }
  const password = newPassword(await askPassword(), account);
  await setPassword(account.id, await hashPassword(password));
  return `${account.name} has a new password and is signed out everywhere.`;
}

const lastAdmin = ({ name }: { name: string }) =>
  new Sentence(`${name} is the last admin. Make somebody else one first.`);

async function create({ email, role, name }: Extract<AccountOrder, { what: 'create' }>): Promise<string> {
  const { password, ...person } = newAccount({ email, name, password: await askPassword() });
  const passwordHash = await hashPassword(password);
  const account = await createAccount({ ...person, role, passwordHash, confirmed: true }, new Date());
  if (!account) throw new Sentence(`The address ${person.email} has an account already.`);
  return `${account.name} is ${role}, with the handle ${account.handle}, and signs in as ${account.email}.`;
}
