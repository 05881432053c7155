import { z } from 'zod';
import { ROBOTS_LINES_MAX, robotsRefusal, trainingChoices } from './robots.ts';

/** The form in which an admin says what machines are told. */
export const machinesForm = z.object({
  training: z.enum(trainingChoices, 'Choose one of the two.'),
  robotsLines: z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trim(),
    )
    .pipe(z.string().max(ROBOTS_LINES_MAX, `At most ${ROBOTS_LINES_MAX.toLocaleString('en')} characters.`))
    .superRefine((lines, context) => {
      const message = robotsRefusal(lines);
      if (message) context.addIssue({ code: 'custom', message });
    }),
  indexNow: z.literal('1').optional().transform(Boolean),
});
