import { type ModerationReport, waitInWords } from '#domain/moderation-report.ts';

/** What cannot be said month by month. */
export function ReportFacts({ report, locale }: { report: ModerationReport; locale: string }) {
  const { medianSeconds, appeals, people } = report;
  const figure = new Intl.NumberFormat(locale);
  return (
    <dl className="facts">
      <div>
        <dt>Time to a decision, half of all cases</dt>
        <dd>{medianSeconds === null ? 'Nobody waited' : waitInWords(medianSeconds, locale)}</dd>
      </div>
      <div>
        <dt>Answers against a decision</dt>
        <dd>
          {appeals.decided === 0
            ? 'None'
            : `${figure.format(appeals.decided)}, of which ${figure.format(appeals.right)} were right`}
        </dd>
      </div>
      <div>
        <dt>Readers warned</dt>
        <dd>{figure.format(people.warned)}</dd>
      </div>
      <div>
        <dt>Readers suspended</dt>
        <dd>{figure.format(people.suspended)}</dd>
      </div>
      <div>
        <dt>Readers banned</dt>
        <dd>{figure.format(people.banned)}</dd>
      </div>
    </dl>
  );
}
