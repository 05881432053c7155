/** The buttons of the editor. Each saves the text first; without JavaScript they are all there is. */
export const editorSteps = ['save', 'preview', 'publish', 'find-work', 'find-picture', 'add-work'] as const;
/** Those that hand the story on; each is a rule of workflow.ts. */
export const handingOn = ['submit', 'return', 'approve', 'schedule'] as const;
export type EditorStep = (typeof editorSteps)[number] | (typeof handingOn)[number];

export const isHandingOn = (step: string): step is (typeof handingOn)[number] => handingOn.some((one) => one === step);
