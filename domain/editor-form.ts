import { z } from 'zod';
import { bylineIn } from './byline.ts';
import { revisionNote } from './change-form.ts';
import { cleanText } from './clean-text.ts';
import { storyForm, type WrittenContent } from './content-schema.ts';
import { editorSteps, handingOn } from './editor-steps.ts';
import { unforeseen } from './form-input.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { type NewWork, newWorkForm, newWorkOf } from './new-work.ts';
import { WORK_SEARCH_MAX } from './work-limits.ts';

/** A UUID is 36 long. */
export const PAGE_MAX = 40;

const number = z.coerce.number().int().positive().max(HIGHEST_ID);

const place = z.object({
  storyId: number,
  /** That the text began from. */
  version: number,
  /** The page that it was written in; drawn anew whenever the editor opens. */
  page: z.string().max(PAGE_MAX).default(''),
  next: z
    .enum([...editorSteps, ...handingOn])
    .catch('save')
    .default('save'),
  /** Why the text is kept, for the revision that a save by hand makes. */
  note: revisionNote,
  findWork: z.string().max(WORK_SEARCH_MAX).default(''),
  findPicture: z.string().max(WORK_SEARCH_MAX).default(''),
  /** What the author is to do, for a text that is returned. */
  returnNote: z
    .string()
    .default('')
    .transform((text) => cleanText(text).trim()),
  /** When it is to go live, as a browser sends a time. */
  goesLive: z.string().default(''),
  findByline: z.string().max(WORK_SEARCH_MAX).default(''),
  /** A rank and where it goes: "3 up", "3 down", "3 out". */
  move: z
    .string()
    .regex(/^\d{1,3} (up|down|out)$/)
    .optional(),
  /** A work to add at the foot of the list. */
  addEntry: number.optional(),
  /** A byline and where it goes, as with ranks. */
  moveByline: z
    .string()
    .regex(/^\d{1,2} (up|down|out)$/)
    .optional(),
  /** A name to stand over the story too. */
  addByline: z
    .string()
    .transform(bylineIn)
    .refine((byline) => byline !== undefined)
    .optional(),
});

export type EditorForm = z.output<typeof place> & {
  written: WrittenContent;
  /** The work to be made, where one is. */
  newWork: NewWork | undefined;
};

/** The editor's form: where it belongs, which button was pressed, and what is written. All that is wrong is said at once. */
export const editorForm = z.unknown().transform((form, context): EditorForm => {
  const told = <Schema extends z.ZodType>(schema: Schema): z.output<Schema> | undefined => {
    const { data, error } = schema.safeParse(form, { error: unforeseen });
    for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
    return data;
  };
  const at = told(place);
  const written = told(storyForm);
  const newWork = at?.next === 'add-work' ? told(newWorkForm) : undefined;
  return at && written ? { ...at, written, newWork: newWork && newWorkOf(newWork) } : z.NEVER;
});
