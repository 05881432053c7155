import type { ButtonAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { sizeWords } from '#components/media/media-words.ts';
import { DOWNLOAD_DAYS, DOWNLOADS_A_DAY, type Download, downloadPath } from '#domain/data-download.ts';
import { type Calendar, dayOf, minuteOf } from '#domain/dates.ts';

type Props = {
  /** The newest file; undefined when none was asked for of late. */
  download: Download | undefined;
  /** Whether they have just asked for one too many. */
  enough: boolean;
  ask: ButtonAction;
  calendar: Calendar;
};

/** Everything that somebody made here, as a file. */
export function YourData({ download, enough, ask, calendar }: Props) {
  return (
    <>
      <p className="narrow">
        One file with your profile, comments, likes, ratings, works seen and choices above, as JSON for programs and as
        tables for spreadsheets. We make it in a minute or so, write to you when it is ready, and keep it for{' '}
        {DOWNLOAD_DAYS} days.
      </p>
      {enough && (
        <Notice label="For note">
          <p>{DOWNLOADS_A_DAY} files a day are what we make. The last one is here.</p>
        </Notice>
      )}
      {download?.state === 'failed' && (
        <Notice kind="warn" label="Not made">
          <p>Something went wrong on our side. Ask once more, or write to us.</p>
        </Notice>
      )}
      {download?.state === 'waiting' ? (
        <p className="gap-s meta">
          Being made, asked for on {minuteOf(download.askedAt, calendar)}. A letter tells you when it is ready.
        </p>
      ) : (
        <form className="row gap-s" action={ask}>
          <SubmitButton busy="One moment…">Ask for my data</SubmitButton>
          {download?.state === 'ready' && (
            <span>
              <a href={downloadPath(download.id)} download>
                Download my data
              </a>{' '}
              <span className="meta">
                {sizeWords(download.bytes)}, until {dayOf(download.until, calendar)}
              </span>
            </span>
          )}
        </form>
      )}
    </>
  );
}
