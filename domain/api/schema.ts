import { z } from 'zod';
// A shape is known once the module is there that makes it.
import './endpoints.ts';
import './problem.ts';
import { shapes } from './shape.ts';

/** JSON Schema, as far as our own shapes need it. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: string[];
  default?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
};

export const refTo = (id: string) => `#/components/schemas/${id}`;

/** What a schema of zod's says more than programs need: a pattern for each date, the largest number there is. */
function plainly({ jsonSchema: schema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) {
  if (schema.format) delete schema.pattern;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  // Within a version fields may come; whoever is strict about those that are there would break.
  delete schema.additionalProperties;
}

/** Every shape by its name, the names of others in it as references. They stay what they are, so they are made once. */
export const shapeSchemas = namedSchemas();

function namedSchemas(): Record<string, Schema> {
  const { schemas } = z.toJSONSchema(shapes, { uri: refTo, override: plainly });
  return Object.fromEntries(
    Object.entries(schemas)
      .map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema as Schema] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What can be given as the parameters of a query. */
export function parameterSchemas(parameters: z.ZodObject): Record<string, Schema> {
  const { properties } = z.toJSONSchema(parameters, { io: 'input', override: plainly });
  return (properties ?? {}) as Record<string, Schema>;
}

/** The name of a shape. */
export function nameOf(shape: z.ZodType): string {
  const known = shapes.get(shape);
  if (!known) throw new Error('The shape has no name.');
  return known.id;
}
