/** How many lines the panels beside the list of stories have; more is not read there. */
export const DRAFT_LINES = 5;
export const HELD_STORIES = 5;

/** The newest revisions that stand beside the editor. */
export const HISTORY_LINES = 20;

/** The newest steps of a story's way; hardly one has more. */
export const STEP_LINES = 50;
