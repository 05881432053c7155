/** Finds the id of something planted by the name that the demo's files use. */
export type Ids<Name extends string> = (name: Name) => number;

export function idsOf<Name extends string>(ids: ReadonlyMap<string, number>): Ids<Name> {
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The demo names “${name}”, and nothing of that name has been planted.`);
    return id;
  };
}
