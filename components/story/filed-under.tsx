import { tagPath } from '#domain/tags.ts';

/** The tags of a story, each with what else stands under it. */
export function FiledUnder({ tags }: { tags: string[] }) {
  if (tags.length === 0) return null;
  return (
    <p className="share">
      <span>Filed under</span>
      {tags.map((tag) => (
        <a key={tag} href={tagPath(tag)}>
          {tag}
        </a>
      ))}
    </p>
  );
}
