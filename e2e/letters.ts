import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dataFolder } from './publication.ts';

export type Letter = { subject: string; text: string; link: string };

/** The newest letter to this address; waits for one, since letters leave after the answer. */
export async function letterTo(
  address: string,
  { about = /./, except }: { about?: RegExp; except?: string } = {},
): Promise<Letter> {
  let letter: Letter | undefined;
  await expect(async () => {
    letter = (await lettersTo(address)).find(({ subject, link }) => about.test(subject) && link !== except);
    expect(letter, `a letter to ${address}`).toBeDefined();
  }).toPass({ timeout: 10_000 });
  return letter as Letter;
}

/** All letters to this address, newest first. */
export async function lettersTo(address: string): Promise<Letter[]> {
  const folder = join(dataFolder, 'mail');
  const files = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    files
      .sort()
      .reverse()
      .map((file) => readFile(join(folder, file), 'utf8')),
  );
  return texts.filter((text) => header(text, 'To').includes(address)).map(read);
}

function read(file: string): Letter {
  const boundary = /boundary="([^"]+)"/.exec(file)?.[1] ?? '';
  const part = file.split(`--${boundary}`).find((section) => /content-type: text\/plain/i.test(section)) ?? '';
  const text = decoded(part.slice(part.search(/\r?\n\r?\n/)), part);
  const link = /https?:\/\/\S+\?token=\S+/.exec(text)?.[0] ?? '';
  return { subject: header(file, 'Subject'), text, link };
}

const header = (file: string, name: string) =>
  (new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(file)?.[1] ?? '').replace(/\r?\n[ \t]/g, ' ');

/** Quoted-printable, which nodemailer chooses for text with a letter beyond ASCII; otherwise as it stands. */
function decoded(text: string, part: string): string {
  if (!/quoted-printable/i.test(part)) return text;
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
