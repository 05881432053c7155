'use client';

import { useState } from 'react';
import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { DISCLOSURE_MAX } from '#domain/content-limits.ts';
import { disclosureNames, disclosures } from '#domain/disclosure.ts';
import type { Section } from '#domain/section.ts';
import { SLUG_MAX } from '#domain/slug.ts';
import { TAGS_FIELD_MAX } from '#domain/tags.ts';
import type { Draft } from './draft.ts';
import { Side } from './side.tsx';

type Props = { state: ActionState; draft: Draft };

/** Where the story stands among the others. */
export function SectionFields({ state, draft, sections }: Props & { sections: Section[] }) {
  const { sectionId, tags } = draft.content;
  const [chosen, setChosen] = useState(state.values?.sectionId ?? String(sectionId ?? ''));
  return (
    <Side title="Section and tags" said={sections.find(({ id }) => String(id) === chosen)?.name ?? 'None yet'}>
      <SelectField
        name="sectionId"
        label="Section"
        state={state}
        defaultValue={sectionId ?? ''}
        choices={[
          { value: '', label: 'Choose a section' },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setChosen(event.target.value)}
      />
      <TextField
        name="tags"
        label="Tags"
        state={state}
        defaultValue={tags.join(', ')}
        help="Between commas."
        maxLength={TAGS_FIELD_MAX}
        autoComplete="off"
      />
    </Side>
  );
}

/** What readers should know of how we came by the work, and where the story will be found. */
export function AddressFields({ state, draft }: Props) {
  const { story, content } = draft;
  const wrong = Boolean(state.errors?.slug || state.errors?.disclosed || state.errors?.disclosure);
  return (
    <Side
      title="Address and disclosure"
      said={story.slug ?? 'From the headline'}
      closed={!wrong && !content.disclosure && content.disclosed !== ''}
    >
      <TextField
        name="slug"
        label="Address"
        state={state}
        defaultValue={content.slug}
        help={
          story.slug
            ? `The last part of /${story.area}/${story.slug}. Once you publish another, the old one leads on to it.`
            : `The last part of /${story.area}/… Left empty, it is made from the headline when you publish.`
        }
        maxLength={SLUG_MAX}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <SelectField
        name="disclosed"
        label="How we came by it"
        state={state}
        defaultValue={content.disclosed}
        choices={[
          { value: '', label: 'Not said yet' },
          ...disclosures.map((value) => ({ value, label: disclosureNames[value] })),
        ]}
        help={
          story.kind === 'review'
            ? 'Stands beside the verdict. A review cannot go live without it.'
            : 'Stands over the text.'
        }
      />
      <TextArea
        name="disclosure"
        label="Disclosure, in words"
        state={state}
        defaultValue={content.disclosure}
        help="What a reader should know beyond that: who sent it, who paid for the ticket. Empty when there is nothing to say."
        rows={2}
        maxLength={DISCLOSURE_MAX}
      />
    </Side>
  );
}
