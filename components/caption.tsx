/** What a picture shows and who made it; nothing where neither is known. */
export function Caption({ caption, credit }: { caption: string; credit: string }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span>{caption}</span>}
      {credit && <cite>{credit}</cite>}
    </figcaption>
  );
}
