declare module '@adobe/structured-data-validator' {
  type Issue = { issueMessage: string; severity: 'ERROR' | 'WARNING'; path: unknown };

  export default class Validator {
    /** @param vocabulary the graph that schema.org publishes */
    constructor(vocabulary: unknown);
    /** @param found what stands in a page, by its type */
    validate(found: { jsonld: Partial<Record<string, unknown[]>> }): Promise<Issue[]>;
  }
}
