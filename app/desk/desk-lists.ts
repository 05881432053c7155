/** How many lines the panels beside the list of stories have; more is not read there. */
export const DRAFT_LINES = 5;
export const HELD_STORIES = 5;
export const CALL_LINES = 10;

/** The newest revisions that stand beside the editor. */
export const HISTORY_LINES = 20;
/** On the page of all revisions, before it says “older”. */
export const REVISIONS_PER_PAGE = 50;
/** The newest preview links of a story; older ones have long expired. */
export const LINK_LINES = 50;
