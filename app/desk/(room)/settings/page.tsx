import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentSections } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Chapter } from '#components/desk/chapter.tsx';
import { MachinesForm } from '#components/desk/machines-form.tsx';
import { MenuItem } from '#components/desk/menu-item.tsx';
import { NewSection } from '#components/desk/new-section.tsx';
import { RuleTextsForm } from '#components/desk/rule-texts-form.tsx';
import { SettingsForm } from '#components/desk/settings-form.tsx';
import { Notice } from '#components/form/notice.tsx';
import { presentSettings } from '#db/change-publication.ts';
import { findMachines, type PingsWaiting, waitingPings } from '#db/machines.ts';
import { findRuleTexts } from '#db/rule-texts.ts';
import { newestPictures, picturesNumbered } from '#db/wall-pictures.ts';
import { canChangeSettings, canReadAudit } from '#domain/permissions.ts';
import { timeZones } from '#domain/publication-form.ts';
import { REDIRECTS_PATH } from '#domain/redirect.ts';
import { WALL_PICTURES } from '#domain/wall-picture.ts';
import { WEBHOOKS_PATH } from '#domain/webhook.ts';
import { changeSection, makeSection, saveMachines, saveRules, saveSettings } from './actions.ts';

export const metadata: Metadata = { title: 'Settings' };

const chapters = [
  ['naming', 'Name'],
  ['colours', 'Colours'],
  ['logo', 'Logo'],
  ['scale', 'Score'],
  ['policy', 'Comments'],
  ['elsewhere', 'Elsewhere'],
  ['menu', 'Menu'],
  ['rules', 'House rules'],
  ['machines', 'Machines'],
] as const;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  if (!canChangeSettings(viewer)) notFound();
  const asked = await searchParams;
  const [settings, sections, wall, rules, machines, pings] = await Promise.all([
    presentSettings(),
    currentSections(),
    newestPictures(asText(asked.picture), WALL_PICTURES),
    findRuleTexts(),
    findMachines(),
    waitingPings(),
  ]);
  const chosen = wall.some(({ id }) => id === settings.logoId) ? [] : await picturesNumbered(logoIds(settings.logoId));
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Settings</p>
          <h1 className="title">The house</h1>
        </div>
        <p className="row">
          {canReadAudit(viewer) && (
            <a className="button button--small" href="/desk/audit?what=settings">
              What was changed
            </a>
          )}
          <a className="button button--small" href={REDIRECTS_PATH}>
            Redirects
          </a>
          <a className="button button--small" href={WEBHOOKS_PATH}>
            Webhooks
          </a>
          <a className="button button--small" href="/">
            See the front
          </a>
        </p>
      </header>
      <div className="split split--start">
        <nav className="contents" aria-label="On this page">
          <ul>
            {chapters.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="chapters">
          {asText(asked.done) === 'saved' && (
            <Notice kind="good" label="Done">
              <p>Saved. Every page shows it from now on.</p>
            </Notice>
          )}
          <SettingsForm
            action={saveSettings}
            settings={settings}
            timeZones={timeZones()}
            pictures={[...chosen, ...wall]}
            word={asText(asked.picture)}
          />
          <section id="menu" className="stack" aria-labelledby="menu-title">
            <div className="rail-head">
              <h2 id="menu-title">Menu</h2>
              <span className="meta">The sections, in the order of the bar</span>
            </div>
            <ol className="order">
              {sections.map((section, at) => (
                <MenuItem
                  key={section.id}
                  action={changeSection}
                  section={section}
                  place={at + 1}
                  last={at === sections.length - 1}
                />
              ))}
            </ol>
            <NewSection action={makeSection} />
          </section>
          <Chapter id="rules" title="House rules" aside="As readers find them">
            <RuleTextsForm action={saveRules} texts={rules} />
          </Chapter>
          <Chapter id="machines" title="Machines" aside="Search engines and AI">
            <MachinesForm action={saveMachines} machines={machines} waiting={pingsInWords(pings)} />
          </Chapter>
        </div>
      </div>
    </main>
  );
}

function pingsInWords({ waiting, failure }: PingsWaiting): string {
  if (waiting === 0) return 'They have been told of everything.';
  const addresses = waiting === 1 ? 'One address waits' : `${waiting} addresses wait`;
  return failure ? `${addresses}. The last attempt failed: ${failure}` : `${addresses} to be told.`;
}

const logoIds = (id: number | null) => (id === null ? [] : [id]);
