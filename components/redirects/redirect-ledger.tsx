import { type KeptRedirect, REDIRECTS_PATH } from '#domain/redirect.ts';
import { statusWords } from './status-words.ts';

type Props = {
  rows: KeptRedirect[];
  /** Where a page stands, which goes before any redirect. */
  pages: ReadonlySet<string>;
};

export const RedirectLedger = ({ rows, pages }: Props) => (
  <table className="ledger gap">
    <thead>
      <tr>
        <th scope="col">From</th>
        <th scope="col">To</th>
        <th scope="col">Answer</th>
        <th scope="col">
          <span className="sr">Change it</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, from, to, status }) => (
        <tr key={id}>
          <th scope="row">
            {from}
            {pages.has(from) && <span className="meta"> A page stands here and goes before it.</span>}
          </th>
          <td>{to ? <a href={to}>{to}</a> : 'Nowhere'}</td>
          <td>{statusWords[status]}</td>
          <td>
            <a href={`${REDIRECTS_PATH}?change=${id}#one`}>
              Change<span className="sr"> where {from} leads</span>
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
