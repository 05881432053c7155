import { z } from 'zod';
import { emailField } from './account-fields.ts';
import { bylineChoices, wordsChoices } from './departure.ts';

/** Empty for those who have no password; whether one is needed, the account says. */
const passwordOrNone = z.string().max(10_000).default('');

export const departureForm = z.object({
  words: z.enum(wordsChoices, 'Say what is to become of your comments.'),
  byline: z.enum(bylineChoices, 'Say what is to become of your name.').default('kept'),
  currentPassword: passwordOrNone,
});

/** Empty for those who have no password, like the above. */
export const emailChangeForm = z.object({ email: emailField, currentPassword: passwordOrNone });

/** What a link from a letter brings. */
export const tokenForm = z.object({ token: z.string().default('') });
