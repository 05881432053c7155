/** The longest titles of books and plays stay below; nobody types a longer one by intention. */
export const TITLE_MAX = 200;
export const MAKERS_MAX = 300;

/** What is looked for by title is not longer than one. */
export const WORK_SEARCH_MAX = TITLE_MAX;

/** "Thursdays, Channel Nine, and from June on two services": a line of the card. */
export const AVAILABILITY_MAX = 120;
/** A film of three days exists; what is longer is a typing error. */
export const MINUTES_MAX = 9999;
/** Daily programmes count their episodes in thousands. */
export const NUMBER_MAX = 99_999;

export const FACTS_MAX = 30;
export const FACT_LABEL_MAX = 60;
export const FACT_VALUE_MAX = 200;
export const FACTS_FIELD_MAX = FACTS_MAX * (FACT_LABEL_MAX + FACT_VALUE_MAX + 3);

export const EDITIONS_MAX = 20;
export const EDITIONS_FIELD_MAX = 2000;

/** A page of credits is read to the end by nobody who is not in it; these are the names that belong to a review. */
export const CREDITS_MAX = 150;
export const PERSON_NAME_MAX = 100;
export const ROLE_MAX = 120;
