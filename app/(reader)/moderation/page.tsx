import '../../styles/ledger.css';
import '../../styles/rules.css';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { readModeration } from '#app/read-moderation.ts';
import { Histogram } from '#components/histogram.tsx';
import { MonthLedger } from '#components/moderation/month-ledger.tsx';
import { ReportFacts } from '#components/moderation/report-facts.tsx';
import { Rules } from '#components/moderation/rules.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { findRuleTexts } from '#db/rule-texts.ts';
import { dayOf, isoDay } from '#domain/dates.ts';
import { RULES_PATH } from '#domain/house-rule.ts';
import { reasonBars } from '#domain/moderation-report.ts';

export async function generateMetadata() {
  const { name } = await currentPublication();
  return pageMetadata({
    title: 'House rules, and what we removed',
    description: `What comments at ${name} may not do, and what was done about those that did.`,
    path: RULES_PATH,
  });
}

/** The rules for comments and, in numbers, what was done about them. */
export default async function Page() {
  const [{ publication, now, report }, texts] = await Promise.all([readModeration(), findRuleTexts()]);
  const bars = reasonBars(report.reasons);
  const removed = bars.reduce((all, { figure }) => all + figure, 0);
  return (
    <main id="main" className="page">
      <header className="story-head">
        <p className="kicker">
          <span>The house</span>
          <span>In public</span>
        </p>
        <h1 className="display">Rules, and what we did about them</h1>
        <p className="byline">
          <time dateTime={isoDay(now, publication)}>To {dayOf(now, publication)}</time>
          <a href={`${RULES_PATH}/csv`} download>
            As CSV
          </a>
        </p>
      </header>
      <Rules texts={texts} />
      <section className="band" aria-labelledby="months">
        <RailHead id="months" aside={<span className="meta">Comments posted and removed</span>}>
          By month
        </RailHead>
        <MonthLedger months={report.months} calendar={publication} />
      </section>
      <div className="split band">
        <section aria-labelledby="why">
          <RailHead id="why" aside={<span className="meta">{removed.toLocaleString(publication.locale)} removed</span>}>
            By reason, in twelve months
          </RailHead>
          {bars.length > 0 ? (
            <Histogram label="Removed comments by reason" bars={bars} wordy />
          ) : (
            <p className="gap-s">Nothing had to be removed.</p>
          )}
        </section>
        <section aria-labelledby="also">
          <RailHead id="also">Besides</RailHead>
          <ReportFacts report={report} locale={publication.locale} />
        </section>
      </div>
      <PageData page={{ type: 'WebPage', name: 'House rules', path: RULES_PATH }} />
    </main>
  );
}
