'use server';

import { notFound, redirect } from 'next/navigation';
import { staffAction } from '#app/action.ts';
import { pagesAmong } from '#db/pages-at.ts';
import { removeRedirect, saveRedirect, saveRedirects, tryRedirects } from '#db/redirects.ts';
import { settings } from '#db/settings.ts';
import { type ActionState, refuse } from '#domain/action-state.ts';
import { canKeepRedirects } from '#domain/permissions.ts';
import { REDIRECTS_PATH } from '#domain/redirect.ts';
import { redirectForm, redirectLinesForm, removeRedirectForm } from '#domain/redirect-form.ts';
import { REDIRECT_LINES_MAX, REDIRECT_TEXT_MAX, readRedirectLines } from '#domain/redirect-lines.ts';
import { isRefused, reportOf } from '#domain/redirect-report.ts';

/** Adds a redirect, or changes the one with this number. No page is kept of an address that has none. */
export const keepRedirect = staffAction(
  canKeepRedirects,
  redirectForm(() => settings().url),
  async (wanted, viewer) => {
    const saved = await saveRedirect(wanted, viewer, new Date());
    if (saved.outcome === 'unseen') notFound();
    if (saved.outcome === 'refused') return { errors: saved.errors };
    return redirect(`${REDIRECTS_PATH}?done=kept&find=${encodeURIComponent(wanted.from)}`);
  },
);

export const dropRedirect = staffAction(canKeepRedirects, removeRedirectForm, async ({ id }, viewer) => {
  if (!(await removeRedirect(id, viewer, new Date()))) notFound();
  return redirect(`${REDIRECTS_PATH}?done=removed`);
});

/** Looks at many at once and says what would become of each; keeps all of them, when that is wanted and none is refused. */
export const keepRedirects = staffAction(
  canKeepRedirects,
  redirectLinesForm,
  async ({ file, step, ...typed }, viewer) => {
    if (file && file.size > REDIRECT_TEXT_MAX) return refuse('file', 'This file is too large. Take it in in parts.');
    const lines = file && file.size > 0 ? await file.text() : typed.lines;
    const { read, wrong } = readRedirectLines(lines, settings().url);
    if (read.length + wrong.length === 0) return refuse('lines', 'There is no line to read.');
    if (read.length > REDIRECT_LINES_MAX) return refuse('lines', `At most ${REDIRECT_LINES_MAX} lines at once.`);
    const redirects = read.map((line) => line.redirect);
    const keeps = step === 'keep' && wrong.length === 0;
    const weighed = await (keeps ? saveRedirects(redirects, viewer, new Date()) : tryRedirects(redirects));
    const refused = isRefused({ wrong, weighed });
    if (keeps && !refused) redirect(`${REDIRECTS_PATH}?done=many`);
    const pages = await pagesAmong(redirects.map(({ from }) => from));
    const report = reportOf({ read, wrong, weighed, pages }).join('\n');
    const message = refused
      ? 'Nothing was kept: some lines are refused.'
      : 'Nothing is kept yet. This is what would be.';
    return { message, values: { lines, report } } satisfies ActionState;
  },
);
