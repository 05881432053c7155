/** Where somebody finds what they have saved for later. */
export const SAVED_PATH = '/saved';
