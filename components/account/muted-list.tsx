import type { Muted } from '#domain/mute.ts';

type Props = { people: Muted[]; action: (form: FormData) => Promise<void> };

export function MutedList({ people, action }: Props) {
  if (people.length === 0) {
    return (
      <p className="meta gap-s">
        Nobody. Whoever you mute, at one of their comments, is folded away for you alone and never learns of it.
      </p>
    );
  }
  return (
    <>
      <p className="meta gap-s">
        Their comments are folded away for you, and you are told nothing of them. They do not know.
      </p>
      <ul className="told">
        {people.map(({ id, name, handle }) => (
          <li key={id}>
            <form className="row" action={action}>
              <input type="hidden" name="who" value={id} />
              <span>
                <b>{name}</b> <span className="meta">@{handle}</span>
              </span>
              <button type="submit" className="plain">
                Hear again
                <span className="sr"> {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
