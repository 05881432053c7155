import { AddressForm } from '#components/account/address-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { Account } from '#domain/account.ts';
import { changeAddress } from './actions.ts';

/** The mail address, and another one in its place. */
export function AddressSection({ account, saved }: { account: Account; saved: boolean }) {
  return (
    <section id="address" aria-labelledby="h-address">
      <RailHead id="h-address" aside={<span className="meta">{account.email}</span>}>
        Mail address
      </RailHead>
      {saved && (
        <Notice kind="good" label="One more step">
          <p>A letter is on its way to the new address. Press the button in it and the address counts.</p>
        </Notice>
      )}
      <AddressForm action={changeAddress} asksPassword={account.hasPassword} />
    </section>
  );
}
