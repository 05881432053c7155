import { type Endpoint, keysIn } from './endpoint.ts';
import { parameterSchemas, type Schema, shapeSchemas } from './schema.ts';

/** A word of a type; the name of a shape leads to that. */
export type TypeWord = { text: string; shape?: true };
export type DescribedField = { name: string; type: TypeWord[]; about: string };
export type DescribedShape = { name: string; about: string; fields: DescribedField[] };

/** Every shape as the page for developers has it, from the same schemas as the OpenAPI document. */
export const describedShapes = (): DescribedShape[] =>
  Object.entries(shapeSchemas).map(([name, { description = '', properties = {} }]) => ({
    ...{ name, about: description },
    fields: Object.entries(properties).map(([field, schema]) => described(field, schema)),
  }));

/** What can be given with a request: what stands in the address, and what in its query. */
export const describedParameters = ({ path, keys, parameters }: Endpoint): DescribedField[] => [
  ...keysIn({ path }).map((name) => ({ name, type: [{ text: 'in the address' }], about: keys[name]?.about ?? '' })),
  ...Object.entries(parameterSchemas(parameters)).map(([name, schema]) => described(name, schema)),
];

const described = (name: string, schema: Schema): DescribedField => ({
  ...{ name, type: typeOf(schema) },
  about: [schema.description ?? '', schema.default === undefined ? '' : `Without it ${schema.default}.`]
    .filter(Boolean)
    .join(' '),
});

const text = (words: string): TypeWord[] => [{ text: words }];

function typeOf({ $ref, type, format, enum: values, anyOf, items }: Schema): TypeWord[] {
  if ($ref) return [{ text: $ref.replace(/^.*\//, ''), shape: true }];
  if (anyOf) return anyOf.flatMap((one, at) => [...(at > 0 ? text(' or ') : []), ...typeOf(one)]);
  if (Array.isArray(type)) return typeOf({ anyOf: type.map((one) => ({ type: one })) });
  if (type === 'array') return [...text('list of '), ...typeOf(items ?? {})];
  if (values) return text(values.join(', '));
  return text(formats[format ?? ''] ?? types[type ?? ''] ?? '');
}

const formats: Record<string, string> = { uri: 'address', 'date-time': 'moment', date: 'day' };
const types: Record<string, string> = {
  ...{ string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', null: 'null' },
};
