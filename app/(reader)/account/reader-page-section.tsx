import { ReaderPageForm } from '#components/account/reader-page-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { readerPageChoice } from '#db/reader-pages.ts';
import type { Account } from '#domain/account.ts';
import { saveReaderPage } from './actions.ts';

export async function ReaderPageSection({ account, saved }: { account: Account; saved: boolean }) {
  return (
    <section id="page" aria-labelledby="h-page">
      <RailHead id="h-page">Your page</RailHead>
      {saved && (
        <Notice kind="good" label="Saved">
          <p>It counts from now on.</p>
        </Notice>
      )}
      <p className="meta">
        Your comments stand where you wrote them. Without a page nothing gathers them, and its address answers as if
        nobody were there.
      </p>
      <ReaderPageForm action={saveReaderPage} choice={await readerPageChoice(account.id)} handle={account.handle} />
    </section>
  );
}
