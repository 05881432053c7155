import { type Section, sectionPath } from '#domain/section.ts';

export type Department = { href: string; name: string };

/** The sections, and the ranked lists, which stand beside them. */
export const departmentsOf = (sections: Section[]): Department[] => [
  ...sections.map((section) => ({ href: sectionPath(section), name: section.name })),
  { href: '/lists', name: 'Lists' },
];

export function Departments({ sections, current }: { sections: Section[]; current: string }) {
  return (
    <nav className="departments" aria-label="Sections">
      {departmentsOf(sections).map(({ href, name }) => (
        <a key={href} href={href} aria-current={href === current || undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
