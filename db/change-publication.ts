import { eq } from 'drizzle-orm';
import { type Actor, changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import type { PublicationSettings } from '#domain/publication-form.ts';
import { linesOf } from '#domain/publication-limits.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { findCommentRules, findPublication } from './publication.ts';
import { house, media, publication } from './schema.ts';

export type SettingsOutcome = { outcome: 'changed' } | { outcome: 'refused'; errors: Record<string, string> };

/** Sets the publication anew, and writes down what of it is different. */
export function changePublication(wanted: PublicationSettings, by: Actor, now: Date): Promise<SettingsOutcome> {
  return transaction(async (tx) => {
    if (wanted.logoId !== null && !(await isPicture(tx, wanted.logoId))) return NO_SUCH_PICTURE;
    const change = changeBetween(factsOf(await presentSettings()), factsOf(wanted));
    if (isNoChange(change)) return { outcome: 'changed' };
    const { name, tagline, locale, timeZone, scoreScale, ...rest } = wanted;
    const own = { name, tagline, locale, timeZone, scoreScale };
    await tx
      .insert(publication)
      .values({ id: 1, ...own })
      .onConflictDoUpdate({ target: publication.id, set: own });
    await tx
      .insert(house)
      .values({ id: 1, ...rest })
      .onConflictDoUpdate({ target: house.id, set: rest });
    const act = { act: 'settings-changed', subjectId: null, subject: 'the settings', path: '/desk/settings' } as const;
    await writeDown(tx, by, { ...act, ...change }, now);
    return { outcome: 'changed' };
  });
}

/** All that can be set, as it stands. */
export async function presentSettings(): Promise<PublicationSettings> {
  const [{ logo, ...look }, rules] = await Promise.all([findPublication(), findCommentRules()]);
  return { ...look, logoId: logo?.id ?? null, ...rules };
}

const factsOf = ({ socialLinks, bannedWords, watchList, ...plain }: PublicationSettings): Facts => ({
  ...plain,
  socialLinks: linesOf(socialLinks),
  bannedWords: bannedWords.join(', '),
  watchList: watchList.join(', '),
});

async function isPicture(tx: Handle, id: number): Promise<boolean> {
  const [found] = await tx.select({ id: media.id }).from(media).where(eq(media.id, id));
  return found !== undefined;
}

const NO_SUCH_PICTURE: SettingsOutcome = {
  outcome: 'refused',
  errors: { logoId: 'This picture is no longer among our media. Choose another.' },
};
