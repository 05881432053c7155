import { RailHead } from '#components/rail-head.tsx';

type Kept = { what: string; time: string; why: string };

type Props = {
  publication: string;
  /** What stays, or ends by itself. */
  stays: readonly Kept[];
  /** What a job deletes. */
  ends: readonly Kept[];
};

/** What a publication keeps of people, in plain words. */
export function Privacy({ publication, stays, ends }: Props) {
  return (
    <div className="chapters">
      <section aria-labelledby="yours">
        <RailHead id="yours">What is yours</RailHead>
        <div className="stack narrow">
          <p>
            {publication} needs a name and a mail address from you, and only when you want to comment, rate or follow.
            What you write stands where everybody reads it. What you like, rate and have seen is yours alone, unless you
            choose to show it. There is no advertising, no measuring of visits by others, and nothing is passed on.
          </p>
          <p>
            Our pages set no cookie until you sign in, write something, mark a work as seen or save a story. We keep no
            list of who asked for which page: the address that you come from is looked at to stop floods, and not
            written down. We count how often a story is read, and from which other site readers come, as sums by day:
            nothing in them belongs to anybody. That a text was read to its last line is counted as well, unless your
            browser asks us not to (DNT or GPC).
          </p>
          <p>
            On <a href="/account">your account</a> you can change your name, handle and mail address,{' '}
            <a href="/account#data">have everything as a file</a>, and <a href="/account#leave">leave</a>. You then have
            seven days to change your mind; after that your comments stay without your name, or go, as you chose.
          </p>
        </div>
      </section>
      <KeptTable id="stays" title="What stays while you do" rows={stays} />
      <KeptTable id="ends" title="What is deleted by itself" rows={ends} />
      <section aria-labelledby="copies">
        <RailHead id="copies">Copies</RailHead>
        <p className="narrow">
          Whoever runs this publication may keep backups. What was deleted here is in them until they are made anew.
        </p>
      </section>
    </div>
  );
}

function KeptTable({ id, title, rows }: { id: string; title: string; rows: readonly Kept[] }) {
  return (
    <section aria-labelledby={id}>
      <RailHead id={id}>{title}</RailHead>
      <table className="kept">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How long</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, time, why }) => (
            <tr key={what}>
              <th scope="row">
                {what}
                <span>{why}</span>
              </th>
              <td>{time}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
