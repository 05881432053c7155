import { SEARCH_MAX } from '#domain/desk-search.ts';

type Props = {
  typed: string;
  /** What can be found with it. */
  label: string;
  /** Whether public/search.js offers what may be meant, in place of what the browser remembers. */
  suggests?: boolean;
};

/** The field and the button of a page of results, to stand in its form. */
export function HuntField({ typed, label, suggests }: Props) {
  return (
    <div className="hunt" data-suggest={suggests}>
      <label className="sr" htmlFor="q">
        {label}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={typed}
        placeholder="A title, a name, a phrase"
        maxLength={SEARCH_MAX}
        autoComplete={suggests ? 'off' : undefined}
      />
      <button className="button button--main" type="submit">
        Search
      </button>
    </div>
  );
}
