import { z } from 'zod';
import { BIO_MAX, EMAIL_MAX, NAME_MAX, SOCIAL_HANDLE_MAX } from './account.ts';
import { handleRefusal } from './handle.ts';
import { passwordLengthRefusal } from './password-length.ts';

/** Characters that show nothing or turn the text around them: a name with one can pass for somebody else's. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Mail programs make links of these, and a letter of ours would carry them to whoever is answered. */
const ADDRESS = /:\/\/|\.\p{L}{2,}/u;

const oneLine = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Text of a field; a form that lacks it is read as one that left it empty. */
const typed = z.string('This must be text.').default('');

export const nameField = typed.transform(oneLine).pipe(
  z
    .string()
    .min(1, 'Enter a name; any that you like to be called by.')
    .max(NAME_MAX, `At most ${NAME_MAX} characters.`)
    .refine((name) => !INVISIBLE.test(name), 'This name has characters that cannot be seen. Type it anew.')
    .refine((name) => !ADDRESS.test(name), 'This reads like an address. Put a space behind the dot, or leave it out.'),
);

export const emailField = typed
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email('Enter a mail address, such as wren@films.example.').max(EMAIL_MAX, 'No mail address is that long.'));

/** Any text: it is compared with what is stored, not judged. */
export const currentPasswordField = typed.pipe(z.string().min(1, 'Enter your password.').max(10_000));

export const newPasswordField = typed.superRefine((password, context) => {
  const refusal = passwordLengthRefusal(password);
  // Nothing else is asked of a password of the wrong length: to look for patterns in a megabyte takes minutes.
  if (refusal) context.addIssue({ code: 'custom', message: refusal, continue: false });
});

export const handleField = typed
  .transform((text) => text.trim().replace(/^@/, '').toLowerCase())
  .superRefine((handle, context) => {
    const refusal = handleRefusal(handle);
    if (refusal) context.addIssue({ code: 'custom', message: refusal });
  });

export const socialHandleField = typed.transform(oneLine).pipe(
  z
    .string()
    .max(SOCIAL_HANDLE_MAX, `At most ${SOCIAL_HANDLE_MAX} characters.`)
    .regex(/^(@[\p{L}\p{N}._-]+(@[\p{L}\p{N}.-]+)?)?$/u, 'Write it as @name or @name@server, or leave it empty.'),
);

export const bioField = typed
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(BIO_MAX, `At most ${BIO_MAX} characters.`));

/** Where to go on to; judged by `ownPath` where it is used. */
export const nextField = z.string().optional();

/** A box: sent when ticked. */
export const boxField = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
