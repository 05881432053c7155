import { providerName } from '#app/auth-elsewhere.ts';
import { ChangePasswordForm } from '#components/account/change-password-form.tsx';
import { NoPassword } from '#components/account/no-password.tsx';
import { Notice } from '#components/form/notice.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { providersOf } from '#db/identities.ts';
import type { Account } from '#domain/account.ts';
import { changePassword } from './actions.ts';

export async function PasswordSection({ account, saved }: { account: Account; saved: boolean }) {
  const { id, email, hasPassword } = account;
  return (
    <section id="password" aria-labelledby="h-password">
      <RailHead id="h-password" aside={<span className="meta">For {email}</span>}>
        Password
      </RailHead>
      {saved && (
        <Notice kind="good" label="Changed">
          <p>Every other device is signed out.</p>
        </Notice>
      )}
      {hasPassword ? (
        <ChangePasswordForm action={changePassword} email={email} />
      ) : (
        <NoPassword services={(await providersOf(id)).map(providerName)} />
      )}
    </section>
  );
}
