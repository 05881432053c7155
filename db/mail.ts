import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Letter, Sender } from '#domain/letter.ts';
import { letterHtml } from '#domain/letter-html.ts';
import { letterText } from '#domain/letter-text.ts';
import { settings } from './settings.ts';

let server: Transporter | undefined;

/** Sends a letter through the mail server of the settings; without one, writes it to the data folder and says where. */
export async function sendLetter(letter: Letter, sender: Sender) {
  const mail: SendMailOptions = {
    from: settings().MAIL_FROM,
    to: letter.to,
    subject: letter.subject,
    text: letterText(letter, sender),
    html: letterHtml(letter, sender),
    // Tells holiday notices and lists that no person wrote this.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
  const { SMTP_URL } = settings();
  if (SMTP_URL) {
    server ??= createTransport(SMTP_URL);
    await server.sendMail(mail);
  } else {
    await putInFolder(mail);
  }
}

async function putInFolder(mail: SendMailOptions) {
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  const folder = join(settings().MARQUEE_DATA, 'mail');
  const moment = new Date().toISOString().replace(/[:.]/g, '-');
  const file = join(folder, `${moment}-${randomBytes(3).toString('hex')}.eml`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, composed.message as Buffer, { mode: 0o600 });
  if (settings().LOG !== 'off') console.info(`No mail server is set. A letter lies in ${file}`);
}
