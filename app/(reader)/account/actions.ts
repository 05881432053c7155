'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { readerAction } from '#app/action.ts';
import { staysSignedIn } from '#app/auth.ts';
import { letGo, letIn } from '#app/door/let-in.ts';
import { mayWriteTo } from '#app/door/may-write-to.ts';
import { tried } from '#app/door/tried.ts';
import { forgetTyped } from '#app/door/typed-before.ts';
import { changed } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { readWarning } from '#db/account-measures.ts';
import { endSessions } from '#db/account-standing.ts';
import { findAccount, updateProfile } from '#db/accounts.ts';
import { findByCredentials } from '#db/credentials.ts';
import { askForDownload } from '#db/data-downloads.ts';
import { askToLeave, stay } from '#db/departures.ts';
import * as letters from '#db/door-letters.ts';
import { askForAddress } from '#db/email-changes.ts';
import { saveMailTimes } from '#db/mail-times.ts';
import { hearAgain } from '#db/mutes.ts';
import { hashPassword } from '#db/password.ts';
import { chooseReaderPage } from '#db/reader-pages.ts';
import type { Account } from '#domain/account.ts';
import { changePasswordForm, profileForm, readerPageForm } from '#domain/account-forms.ts';
import { refuse } from '#domain/action-state.ts';
import { departureForm, emailChangeForm } from '#domain/departure-form.ts';
import { mailTimesForm } from '#domain/mail-times.ts';
import { MUTING, unmuteForm } from '#domain/mute.ts';
import { pageTags } from '#domain/page-tags.ts';
import { passwordRefusal } from '#domain/password.ts';
import { readWarningForm } from '#domain/person-forms.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { proved } from './proved.ts';

export const saveProfile = readerAction(profileForm, async (profile, { id }) => {
  const outcome = await updateProfile(id, profile, new Date());
  if (outcome === 'taken') return refuse('handle', `Somebody is “${profile.handle}” already. Choose another.`);
  if (outcome !== 'saved') return { message: outcome.refused };
  changed(pageTags.account(id));
  await forgetTyped();
  redirect('/account?saved=profile');
});

export const saveReaderPage = readerAction(readerPageForm, async (choice, { id }) => {
  await chooseReaderPage(id, choice);
  // The other is on the pages of threads, where whoever has a page is a link.
  changed(pageTags.reader(id), pageTags.account(id));
  redirect('/account?saved=page#page');
});

export const changePassword = readerAction(changePasswordForm, async ({ currentPassword, newPassword }, viewer) => {
  const account = await ownAccount(viewer);
  const stay = await staysSignedIn();
  const { name: publication } = await currentPublication();
  const weak = passwordRefusal(newPassword, [account.name, account.email, publication]);
  if (weak) return refuse('newPassword', weak);
  const { email } = account;
  const answer = await tried({
    email,
    field: 'currentPassword',
    check: () => findByCredentials(email, currentPassword),
  });
  if (!('found' in answer)) return answer;
  const epoch = await letters.changePassword(account, await hashPassword(newPassword), new Date());
  await letIn({ id: account.id, epoch }, { stay });
  redirect('/account?saved=password#password');
});

export const chooseMailTimes = readerAction(mailTimesForm, async (times, { id }) => {
  await saveMailTimes(id, times);
  redirect('/account?saved=word#word');
});

/** Nobody else's page changes for it. */
export const acknowledgeWarning = readerAction(readWarningForm, async ({ warning }, { id }) => {
  await readWarning(warning, id, new Date());
  redirect('/account');
});

export const unmute = readerAction(
  unmuteForm,
  async ({ who }, { id }) => {
    await hearAgain(id, who);
    redirect('/account#muted');
  },
  { limit: MUTING },
);

export const changeAddress = readerAction(emailChangeForm, async ({ email, currentPassword }, viewer) => {
  const account = await ownAccount(viewer);
  const now = new Date();
  if (email === account.email) return refuse('email', 'That is the address that you have.');
  const unproved = await proved(account, currentPassword);
  if (unproved) return unproved;
  if (!mayWriteTo(email, now))
    return refuse('email', 'We wrote there a few times just now. Look for our letter, or wait a while.');
  await askForAddress(account, email, now);
  redirect('/account?saved=address#address');
});

export const askForData = readerAction(z.object({}), async (_, { id }) => {
  const answer = await askForDownload(id, new Date());
  redirect(answer === 'too many' ? '/account?data=enough#data' : '/account#data');
});

export const leave = readerAction(departureForm, async ({ currentPassword, ...choice }, viewer) => {
  const account = await ownAccount(viewer);
  const unproved = await proved(account, currentPassword);
  if (unproved) return unproved;
  if ((await askToLeave(account, choice, new Date())) === 'last-admin') {
    return { message: 'Nobody else can manage the house. Make somebody an admin first.' };
  }
  changed(pageTags.reader(account.id), pageTags.account(account.id));
  await letGo();
  redirect('/sign-in?leaving=1');
});

export const keepAccount = readerAction(z.object({}), async (_, { id }) => {
  const stayed = await stay(id, new Date());
  changed(pageTags.reader(id), pageTags.account(id));
  redirect(stayed ? '/account?saved=stayed#leave' : '/account#leave');
});

export const signOutEverywhere = readerAction(z.object({}), async (_, { id }) => {
  await endSessions(id);
  await letGo();
  redirect('/sign-in?ended=1');
});

async function ownAccount({ id }: AccountViewer): Promise<Account> {
  const account = await findAccount(id);
  if (!account) throw new Error(`The account ${id} is signed in but does not exist.`);
  return account;
}
