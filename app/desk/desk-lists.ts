/** How many lines the panels beside the list of stories have; more is not read there. */
export const DRAFT_LINES = 5;
export const HELD_STORIES = 5;
export const APPEAL_LINES = 10;
export const CALL_LINES = 10;
export const WAITING_LINES = 10;
export const FAILED_LINES = 10;

/** The newest revisions that stand beside the editor. */
export const HISTORY_LINES = 20;
/** On the page of all revisions, before it says “older”. */
export const REVISIONS_PER_PAGE = 50;
/** The newest preview links of a story; older ones have long expired. */
export const LINK_LINES = 50;

/** The newest steps of a story's way; hardly one has more. */
export const STEP_LINES = 50;
