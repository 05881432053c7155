import { Side } from '#components/editor/side.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import {
  IDENTIFIERS_FIELD_MAX,
  type Identifier,
  identifierForms,
  identifierSchemes,
  identifiersIn,
} from '#domain/identifiers.ts';

/** What the work is called in other catalogues. */
export function IdentifiersField({ state, identifiers }: { state: ActionState; identifiers: Identifier[] }) {
  const known = identifierSchemes.filter((scheme) => identifiers.some((one) => one.scheme === scheme));
  return (
    <Side title="Known elsewhere as" said={`${known.length} of ${identifierSchemes.length}`}>
      {identifierSchemes.map((scheme) => (
        <TextField
          key={scheme}
          name={scheme}
          label={identifierForms[scheme].name}
          state={state}
          defaultValue={identifiersIn(identifiers, scheme)}
          maxLength={IDENTIFIERS_FIELD_MAX}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      ))}
      <p className="help">The name there, or the whole address. Several stand between commas.</p>
    </Side>
  );
}
