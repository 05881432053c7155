/** The longest titles of books and plays stay below; nobody types a longer one by intention. */
export const TITLE_MAX = 200;
export const MAKERS_MAX = 300;

/** What is looked for by title is not longer than one. */
export const WORK_SEARCH_MAX = TITLE_MAX;
