import { findAccountByEmail } from '#db/accounts.ts';
import { demoAccounts } from '#db/demo/accounts.ts';
import { createFirstAdminLink } from '#db/first-admin.ts';
import { settings } from '#db/settings.ts';
import { roles } from '#domain/viewer.ts';

/** The last lines of a start: where to go, and as whom. */
export async function welcome() {
  console.log(`\nMarquee is open at ${settings().url}`);
  const link = await createFirstAdminLink();
  if (link) console.log(`\nNobody runs it yet. This link makes its first admin, once:\n${link}`);
  await welcomeToDemo();
  console.log('\nCtrl-C closes it.\n');
}

/** One account of each role, while the demo's are there. */
async function welcomeToDemo() {
  const [anyone] = demoAccounts;
  if (!anyone || !(await findAccountByEmail(anyone.email))) return;
  console.log(`\nThis is the demo. Everybody in it signs in with the password ${anyone.password}, for example:`);
  for (const role of roles) {
    const account = demoAccounts.find((candidate) => candidate.role === role);
    if (account) console.log(`  ${role.padEnd(12)} ${account.email.padEnd(26)} ${account.name}`);
  }
}
