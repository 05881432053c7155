/** How many lines the panels beside the list of stories have; more is not read there. */
export const DRAFT_LINES = 5;
export const HELD_STORIES = 5;
export const CALL_LINES = 10;

/** The newest revisions that stand beside the editor. */
export const HISTORY_LINES = 20;
