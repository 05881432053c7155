import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { tooLong } from './content-limits.ts';
import { type FocalPoint, pressedFocus } from './focal-point.ts';
import { percent } from './focal-point-field.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { type PictureRights, pictureRights } from './picture-rights.ts';
import { FILE_NAME_MAX } from './upload.ts';

/** Read aloud in one go; what needs more words belongs into the text. */
export const ALT_MAX = 300;
/** Two lines under a picture. */
export const CAPTION_MAX = 300;
export const CREDIT_MAX = 120;
/** Agencies write whole sentences. */
export const COPYRIGHT_MAX = 300;

const line = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, { error: (issue) => tooLong(String(issue.input), max) }));

/** What people say of a picture. */
export type PictureWords = FocalPoint & {
  name: string;
  alt: string;
  /** It says nothing that the text does not: read aloud, it is passed over. */
  decorative: boolean;
  caption: string;
  credit: string;
  copyright: string;
  rights: PictureRights;
};

const ALT_AND_DECORATIVE = 'Either describe it or mark it as decoration, not both.';

/** The form beside a picture. A press on the picture goes before the numbers under it. */
export const pictureForm = z
  .looseObject({
    pictureId: z.coerce.number().int().positive().max(HIGHEST_ID),
    name: line(FILE_NAME_MAX).pipe(z.string().min(1, 'A name is how the picture is found again.')),
    alt: line(ALT_MAX),
    decorative: z
      .string()
      .optional()
      .transform((ticked) => ticked !== undefined),
    caption: line(CAPTION_MAX),
    credit: line(CREDIT_MAX),
    copyright: line(COPYRIGHT_MAX),
    rights: z.enum(pictureRights, 'Choose one of those shown.'),
    focusX: percent,
    focusY: percent,
  })
  .transform((form, context): { pictureId: number; words: PictureWords } => {
    const { pictureId, name, alt, decorative, caption, credit, copyright, rights, focusX, focusY } = form;
    if (alt && decorative) context.addIssue({ code: 'custom', path: ['alt'], message: ALT_AND_DECORATIVE });
    const focus = pressedFocus(form) ?? { focusX, focusY };
    return { pictureId, words: { name, alt, decorative, caption, credit, copyright, rights, ...focus } };
  });
