import { kindNames } from '#components/cards/story-words.ts';
import { type DeskFilter, deskOrders } from '#domain/desk-filter.ts';
import { SEARCH_MAX } from '#domain/desk-search.ts';
import type { Section } from '#domain/section.ts';
import { storyKinds } from '#domain/story.ts';
import { orderNames } from './story-words.ts';

type Choice = { value: string | number; label: string };
type Props = {
  filter: DeskFilter;
  sections: Section[];
  /** Those whose stories the viewer sees; empty for whoever sees only their own. */
  authors: { id: number; name: string }[];
};

/** Narrows the list. A plain form: what it asks for stands in the address. */
export function Filters({ filter, sections, authors }: Props) {
  const kinds = storyKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
  return (
    <form className="row filters" action="/desk" aria-label="Narrow the list">
      {filter.tab !== 'all' && <input type="hidden" name="status" value={filter.tab} />}
      <label>
        <span className="sr">Words</span>
        <input
          className="input"
          name="find"
          type="search"
          placeholder="Words in it"
          defaultValue={filter.find}
          maxLength={SEARCH_MAX}
        />
      </label>
      <Pick name="kind" label="Kind" all="Every kind" chosen={filter.kind} choices={kinds} />
      <Pick
        name="section"
        label="Section"
        all="Every section"
        chosen={filter.sectionId}
        choices={sections.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {authors.length > 0 && (
        <Pick
          name="author"
          label="Critic"
          all="Everybody"
          chosen={filter.authorId}
          choices={authors.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <label>
        <span className="sr">Order</span>
        <select className="input" name="order" defaultValue={filter.order ?? 'changed'}>
          {deskOrders.map((order) => (
            <option key={order} value={order}>
              {orderNames[order]}
            </option>
          ))}
        </select>
      </label>
      <button className="button button--small" type="submit">
        Show
      </button>
    </form>
  );
}

type PickProps = { name: string; label: string; all: string; chosen: string | number | undefined; choices: Choice[] };

function Pick({ name, label, all, chosen, choices }: PickProps) {
  return (
    <label>
      <span className="sr">{label}</span>
      <select className="input" name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
