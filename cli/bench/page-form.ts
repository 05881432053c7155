/** A form of a page as a browser without JavaScript would send it. */
export type PageForm = { page: string; hidden: [string, string][] };

/** The comment form at the end of a thread. */
export async function formOn(page: string, cookie: string): Promise<PageForm> {
  const html = await (await fetch(page, { headers: { cookie } })).text();
  const form = html.match(/<form(?:(?!<\/form>)[\s\S])*<textarea[^>]* name="text"[\s\S]*?<\/form>/)?.[0];
  if (!form) throw new Error(`There is no comment form on ${page}.`);
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]): [string, string] => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
  return { page, hidden };
}

const attribute = (tag: string, name: string) =>
  (tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Sends it with these fields filled in. The answer has been read to its end; redirects are not followed. */
export async function sendForm(
  { page, hidden }: PageForm,
  typed: Record<string, string>,
  cookie: string,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of [...hidden, ...Object.entries(typed)]) body.set(name, value);
  const headers = { cookie, origin: new URL(page).origin };
  const answer = await fetch(page, { method: 'POST', body, headers, redirect: 'manual' });
  await answer.arrayBuffer();
  return answer;
}
