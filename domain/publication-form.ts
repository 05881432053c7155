import { z } from 'zod';
import { commentRulesFields } from './comment-rules-form.ts';
import { isHex } from './contrast.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { type Lamp, lampRefusal } from './lamp.ts';
import type { SocialLink } from './publication.ts';
import {
  LINES_MAX,
  SITE_NAME_MAX,
  SOCIAL_ADDRESS_MAX,
  SOCIAL_LINKS_MAX,
  SOCIAL_NAME_MAX,
  TAGLINE_MAX,
} from './publication-limits.ts';
import { scoreScales } from './score-scale.ts';

const oneLine = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ');
const line = (most: number) =>
  z
    .string('This must be text.')
    .transform(oneLine)
    .pipe(z.string().max(most, `At most ${most} characters.`));

const colour = (time: keyof Lamp) =>
  z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .superRefine((text, context) => {
      const refusal = isHex(text) ? lampRefusal(text, time) : 'Write it as # and six figures, such as #a1142b.';
      if (refusal) context.addIssue({ code: 'custom', message: refusal });
    });

/** Everything that an admin can set about the publication, but the order of its menu. */
export const publicationForm = z.object({
  name: line(SITE_NAME_MAX).pipe(z.string().min(1, 'A publication needs a name.')),
  tagline: line(TAGLINE_MAX),
  locale: z
    .string()
    .trim()
    .refine(isLocale, 'Write it as a language and a country, such as en-GB.')
    .transform((text) => Intl.getCanonicalLocales(text)[0] ?? text),
  timeZone: z.string().refine((text) => timeZones().includes(text), 'Choose a time zone from the list.'),
  scoreScale: z.enum(scoreScales, 'Choose one of the scales.'),
  logoId: z
    .union(
      [z.literal('').transform(() => null), z.coerce.number().int().positive().max(HIGHEST_ID)],
      'Choose a picture.',
    )
    .default(null),
  lampDay: colour('day'),
  lampNight: colour('night'),
  socialLinks: z.string().max(LINES_MAX).default('').transform(linksIn),
  ...commentRulesFields,
});

export type PublicationSettings = z.output<typeof publicationForm>;

/** All that this machine's calendar knows, and the one without a place. */
export const timeZones = (): string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

function isLocale(text: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text).length === 1;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** One link a line: its name, then its address. */
function linksIn(typed: string, context: z.RefinementCtx): SocialLink[] {
  const lines = typed.split('\n').map(oneLine).filter(Boolean);
  if (lines.length > SOCIAL_LINKS_MAX) {
    context.addIssue({ code: 'custom', message: `At most ${SOCIAL_LINKS_MAX} links.` });
  }
  return lines.flatMap((text) => linkIn(text) ?? wrongLink(text, context));
}

function linkIn(text: string): SocialLink | undefined {
  const [, name = '', url = ''] = /^(.+) (https:\/\/\S+)$/.exec(text) ?? [];
  if (!name || name.length > SOCIAL_NAME_MAX || url.length > SOCIAL_ADDRESS_MAX || !URL.canParse(url)) return undefined;
  return { name, url: new URL(url).href };
}

function wrongLink(text: string, context: z.RefinementCtx): SocialLink[] {
  const message = `“${text.slice(0, 60)}” is no name with an address after it, such as: Mastodon https://films.example/@us`;
  context.addIssue({ code: 'custom', message });
  return [];
}
