/**
 * The buttons of the editor. Each saves the text first; without JavaScript they are all there is. `beside` alone does not:
 * it puts a text that was kept in the browser beside the one that stands.
 */
export const editorSteps = [
  'save',
  'preview',
  'publish',
  'find-work',
  'find-picture',
  'find-byline',
  'add-work',
  'beside',
] as const;
/** Those that hand the story on; each is a rule of workflow.ts. */
export const handingOn = ['submit', 'return', 'approve', 'schedule'] as const;
export type HandingOn = (typeof handingOn)[number];

export const isHandingOn = (step: string): step is HandingOn => handingOn.some((one) => one === step);
