import type { BulkAsked } from '#domain/bulk-form.ts';
import { bulkPath } from '#domain/bulk-form.ts';
import type { Section } from '#domain/section.ts';
import { TAG_MAX } from '#domain/tags.ts';

type Props = {
  asked: BulkAsked;
  sections: Section[];
  /** What was wrong with what was said; empty when nothing was said yet. */
  refusal: string;
};

/** Which section, or which tag. A plain form that leads to the preview. */
export function BulkDetail({ asked, sections, refusal }: Props) {
  const name = asked.act === 'section' ? 'section' : 'tag';
  const wrong = refusal ? { 'aria-invalid': true, 'aria-describedby': 'detail-error' } : {};
  return (
    <form className="stack narrow" action={bulkPath}>
      <input type="hidden" name="act" value={asked.act} />
      {asked.storyIds.map((id) => (
        <input key={id} type="hidden" name="story" value={id} />
      ))}
      <div className="field">
        <label htmlFor={name}>{name === 'section' ? 'To which section?' : 'Which tag?'}</label>
        {name === 'section' ? (
          <select className="input" id="section" name="section" defaultValue={asked.section} {...wrong}>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        ) : (
          <input
            className="input"
            id="tag"
            name="tag"
            defaultValue={asked.tag}
            maxLength={TAG_MAX}
            required
            {...wrong}
          />
        )}
        {refusal && (
          <p className="error" id="detail-error">
            {refusal}
          </p>
        )}
      </div>
      <div className="row">
        <button className="button button--main" type="submit">
          Look at it first
        </button>
        <a className="plain" href="/desk">
          Leave all as it is
        </a>
      </div>
    </form>
  );
}
