type Props = { parts: { id: string; name: string }[] };

/** The parts of a long page, in view while one reads it. */
export function Contents({ parts }: Props) {
  return (
    <nav className="contents" aria-label="On this page">
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
