/** A department of the publication: Film, TV, Games. A story stands in one. */
export type Section = { id: number; slug: string; name: string };

export const sectionPath = (section: Pick<Section, 'slug'>) => `/sections/${section.slug}`;
