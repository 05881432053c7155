import { deskSectionPath } from '#domain/catalogue-paths.ts';
import type { Section } from '#domain/section.ts';
import { inStories } from './tables.tsx';

type Props = { sections: (Section & { stories: number })[]; action: (form: FormData) => Promise<void> };

/** The sections as the menu has them; each button moves one by one place. */
export function SectionOrder({ sections, action }: Props) {
  const button = (id: number, name: string, way: 'up' | 'down', off: boolean) => (
    <button className="plain" type="submit" name="move" value={`${id} ${way}`} disabled={off}>
      {way === 'up' ? 'Up' : 'Down'}
      <span className="sr">: {name}</span>
    </button>
  );
  return (
    <form action={action}>
      <ol className="order">
        {sections.map(({ id, name, slug, stories }, at) => (
          <li key={id}>
            <b>{at + 1}</b>
            <div>
              <strong>
                <a href={deskSectionPath(id)}>{name}</a>
              </strong>
              <span className="meta">
                /sections/{slug}, {inStories(stories)}
              </span>
            </div>
            <span className="row">
              {button(id, name, 'up', at === 0)}
              {button(id, name, 'down', at === sections.length - 1)}
            </span>
          </li>
        ))}
      </ol>
    </form>
  );
}
