import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const flag = z.enum(['0', '1']).transform((value) => value === '1');
const pair = (id: string, secret: string) => `${id} and ${secret} belong together: set both or neither.`;

/** Every setting, its default and what to say when it is wrong. `.env.example` explains them to the operator. */
const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().default('localhost'),
    MARQUEE_URL: address.optional(),
    MARQUEE_DATA: z.string().min(1).default('data'),
    MARQUEE_DATABASE: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    MARQUEE_BACKUPS: z.string().min(1).optional(),
    MARQUEE_BACKUPS_KEEP: z.coerce.number().int().min(1).max(1000).default(7),
    MARQUEE_DEMO: flag.default(true),
    MARQUEE_SECRET: z.string().min(32).optional(),
    MARQUEE_TRUST_PROXY: flag.default(false),
    MARQUEE_NUMBERS: flag.default(true),
    MARQUEE_WEBHOOKS_INSIDE: flag.default(false),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//)
      .optional(),
    MAIL_FROM: z.string().min(3).default('Marquee <marquee@localhost>'),
    AUTH_GITHUB_ID: z.string().min(1).optional(),
    AUTH_GITHUB_SECRET: z.string().min(1).optional(),
    AUTH_GOOGLE_ID: z.string().min(1).optional(),
    AUTH_GOOGLE_SECRET: z.string().min(1).optional(),
    LOG: z.enum(['json', 'text', 'off']).optional(),
  })
  .refine((s) => !s.AUTH_GITHUB_ID === !s.AUTH_GITHUB_SECRET, {
    path: ['AUTH_GITHUB_ID'],
    error: pair('AUTH_GITHUB_ID', 'AUTH_GITHUB_SECRET'),
  })
  .refine((s) => !s.AUTH_GOOGLE_ID === !s.AUTH_GOOGLE_SECRET, {
    path: ['AUTH_GOOGLE_ID'],
    error: pair('AUTH_GOOGLE_ID', 'AUTH_GOOGLE_SECRET'),
  });

export const settingNames = Object.keys(schema.shape) as (keyof typeof schema.shape)[];

export type Settings = z.infer<typeof schema> & {
  /** The address that readers use, without a slash at the end. */
  url: string;
};

const wanted: Record<string, string> = {
  PORT: 'a number from 1 to 65535',
  MARQUEE_URL: 'the address that readers use, such as https://reviews.example',
  MARQUEE_DATA: 'a folder',
  MARQUEE_DATABASE: 'the address of a PostgreSQL database, postgres://…',
  MARQUEE_BACKUPS: 'a folder',
  MARQUEE_BACKUPS_KEEP: 'a number from 1 to 1000',
  MARQUEE_DEMO: '0 or 1',
  MARQUEE_SECRET: 'at least 32 characters',
  MARQUEE_TRUST_PROXY: '0 or 1',
  MARQUEE_NUMBERS: '0 or 1',
  MARQUEE_WEBHOOKS_INSIDE: '0 or 1',
  SMTP_URL: 'the address of a mail server, such as smtps://user:password@mail.example',
  MAIL_FROM: 'a mail address',
  LOG: 'json, text or off',
};

/** A setting that is wrong. The message names it and says what is wanted; it holds no value, which may be a secret. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** @throws {SettingsError} */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new SettingsError(
      issue?.code === 'custom' ? issue.message : `The setting ${name} must be ${wanted[name] ?? 'some text'}.`,
    );
  }
  const settings = parsed.data;
  return { ...settings, url: settings.MARQUEE_URL ?? `http://localhost:${settings.PORT}` };
}
