import type { ReactNode } from 'react';
import { inStories } from '#components/desk/story-words.ts';
import { workKindNames } from '#components/work/work-words.ts';
import type { PersonRow, TagRow, WorkRow } from '#domain/catalogue-filter.ts';
import { deskPersonPath, deskTagPath, deskWorkPath } from '#domain/catalogue-paths.ts';

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const figure = (number: number) => number.toLocaleString('en-GB');

type Line = { id: number; href: string; name: ReactNode; cells: ReactNode[] };

function Table({ columns, lines }: { columns: string[]; lines: Line[] }) {
  return (
    <table className="ledger">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, href, name, cells }) => (
          <tr key={id}>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function WorksTable({ rows }: { rows: WorkRow[] }) {
  const lines = rows.map(({ id, title, kind, year, makers, stories }) => ({
    ...{ id, href: deskWorkPath(id), name: <i>{title}</i> },
    cells: [workKindNames[kind], year ?? '–', names.format(makers) || '–', inStories(stories)],
  }));
  return <Table columns={['Work', 'Kind', 'Year', 'Made by', 'Stories']} lines={lines} />;
}

export function PeopleTable({ rows }: { rows: PersonRow[] }) {
  const lines = rows.map(({ id, name, credits }) => ({
    ...{ id, href: deskPersonPath(id), name },
    cells: [`${figure(credits)} ${credits === 1 ? 'credit' : 'credits'}`],
  }));
  return <Table columns={['Person', 'Credits']} lines={lines} />;
}

export function TagsTable({ rows }: { rows: TagRow[] }) {
  const lines = rows.map(({ id, name, stories }) => ({
    ...{ id, href: deskTagPath(id), name },
    cells: [inStories(stories)],
  }));
  return <Table columns={['Tag', 'Stories']} lines={lines} />;
}
