/** Words with the stop that their writer may have left out: "after the 1.2 patch.", "after *Help!*". */
export const withStop = (words: string): string => (/[.!?…]["”’)*]*$/.test(words) ? words : `${words}.`);
