/** A department of the publication: Film, TV, Games. A story stands in one. */
export type Section = { id: number; slug: string; name: string };

/** Eight of this length fit the bar of a wide screen. */
export const SECTION_NAME_MAX = 24;

/** The bar holds eight; the menu, which holds them all, is read through at a glance. */
export const SECTIONS_MAX = 20;

export const sectionPath = (section: Pick<Section, 'slug'>) => `/sections/${section.slug}`;
