import { peoplePath, tagsPath, worksPath } from '#domain/catalogue-paths.ts';
import { canEditPeople, canEditTags } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';

type Props = { viewer: AccountViewer; current: string };

/** The parts of the catalogue that the viewer may work in. */
export function CatalogueTabs({ viewer, current }: Props) {
  const places = [
    { path: worksPath, name: 'Works', open: true },
    { path: peoplePath, name: 'People', open: canEditPeople(viewer) },
    { path: tagsPath, name: 'Tags', open: canEditTags(viewer) },
  ];
  return (
    <nav className="tabs" aria-label="The catalogue">
      {places
        .filter(({ open }) => open)
        .map(({ path, name }) => (
          <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
            {name}
          </a>
        ))}
    </nav>
  );
}
