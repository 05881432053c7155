import { typedBefore } from '#app/door/typed-before.ts';
import { ProfileForm } from '#components/account/profile-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { RailHead } from '#components/rail-head.tsx';
import type { Profile } from '#domain/account.ts';
import { saveProfile } from './actions.ts';

export async function ProfileSection({ profile, saved }: { profile: Profile; saved: boolean }) {
  const { name, handle, socialHandle, bio } = profile;
  const typed = saved ? undefined : await typedBefore('/account');
  return (
    <section id="profile" aria-labelledby="h-profile">
      <RailHead id="h-profile">Profile</RailHead>
      {saved && (
        <Notice kind="good" label="Saved">
          <p>That is how others see you now.</p>
        </Notice>
      )}
      {typed && (
        <Notice label="For note">
          <p>You were signed out while you wrote. All of it is here, and not saved yet.</p>
        </Notice>
      )}
      <ProfileForm action={saveProfile} profile={{ name, handle, socialHandle, bio, ...typed }} />
    </section>
  );
}
