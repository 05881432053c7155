import { notFound, redirect } from 'next/navigation';
import { endMails } from '#db/mail-times.ts';
import { readStopToken } from '#db/stop-token.ts';

const tokenOf = ({ url }: Request) => new URL(url).searchParams.get('token') ?? '';

/** What a mail program sends when somebody presses its own button (RFC 8058): no cookie, no page, one POST. */
export async function POST(request: Request) {
  const stopped = readStopToken(tokenOf(request)) ?? notFound();
  await endMails(stopped.accountId, stopped.what);
  return new Response('Stopped.\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** A person who opens the address gets the page with the button. */
export function GET(request: Request) {
  redirect(`/unsubscribe?token=${encodeURIComponent(tokenOf(request))}`);
}
