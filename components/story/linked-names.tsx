import { bylineKey, type Writer } from '#domain/byline.ts';
import { criticPath } from '#domain/critic.ts';

/** "Maren Holt and Ines Okafor", each the way to their page. */
export function LinkedNames({ writers, locale }: { writers: Writer[]; locale: string }) {
  const names = writers.map(({ name }) => name);
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(names);
  const between = parts.flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  return writers.map((writer, at) => (
    <span key={bylineKey(writer)}>
      <a href={criticPath(writer)}>{writer.name}</a>
      {between[at]}
    </span>
  ));
}
