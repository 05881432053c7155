import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Letter, Sender } from '#domain/letter.ts';
import { letterHtml } from '#domain/letter-html.ts';
import { letterText } from '#domain/letter-text.ts';
import { SENDING_MS } from '#domain/outbox.ts';
import { settings } from './settings.ts';

/** How long a mail server may be silent. */
const PATIENCE_MS = 15_000;

/** What a letter is told apart by, the same at every attempt. */
export type Envelope = { messageId: string; createdAt: Date };

/**
 * Hands a letter to the mail server of the settings; without one, writes it to the data folder and says where. Fails when
 * that has not come about in time.
 */
export async function sendLetter(letter: Letter, sender: Sender, { messageId, createdAt }: Envelope) {
  const mail: SendMailOptions = {
    from: settings().MAIL_FROM,
    to: letter.to,
    subject: letter.subject,
    text: letterText(letter, sender),
    html: letterHtml(letter, sender),
    messageId,
    date: createdAt,
    // Tells holiday notices and lists that no person wrote this.
    headers: { 'Auto-Submitted': 'auto-generated', ...endings(letter) },
  };
  const { SMTP_URL } = settings();
  await (SMTP_URL ? handOver(mail, SMTP_URL) : putInFolder(mail, messageId, createdAt));
}

const endings = ({ stop }: Letter): Record<string, string> =>
  stop ? { 'List-Unsubscribe': `<${stop.post}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};

async function handOver(mail: SendMailOptions, address: string) {
  const server = createTransport(patient(address));
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server took too long.')), SENDING_MS);
  });
  try {
    await Promise.race([server.sendMail(mail), tooLate]);
  } finally {
    clearTimeout(timer);
    server.close();
  }
}

/** What the operator has said in the address itself stays as it is. */
function patient(address: string): string {
  const url = new URL(address);
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout', 'dnsTimeout']) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(PATIENCE_MS));
  }
  return url.href;
}

/** Named by when it was written and by what tells it apart: written twice, it is still one. */
async function putInFolder(mail: SendMailOptions, messageId: string, createdAt: Date) {
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  const folder = join(settings().MARQUEE_DATA, 'mail');
  const moment = createdAt.toISOString().replace(/[:.]/g, '-');
  const file = join(folder, `${moment}-${messageId.replace(/^<|@.*$/g, '')}.eml`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, composed.message as Buffer, { mode: 0o600 });
  if (settings().LOG !== 'off') console.info(`No mail server is set. A letter lies in ${file}`);
}
