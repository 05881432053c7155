import { z } from 'zod';
import { BULK_MOST, type BulkAct, type BulkOrder, bulkActs } from './bulk.ts';
import { HIGHEST_ID, idIn } from './highest-id.ts';
import { TAG_MAX, tagsOf } from './tags.ts';

/** What stands in the address of a preview: which stories, what is to be done, and what that still needs. */
export type BulkAsked = { storyIds: number[]; act?: BulkAct; section: string; tag: string };

type Asked = Record<string, string | string[] | undefined>;

export function bulkAsked(asked: Asked): BulkAsked {
  const act = bulkActs.find((known) => known === asked.act);
  return { storyIds: idsIn(asked.story), ...(act ? { act } : {}), section: one(asked.section), tag: one(asked.tag) };
}

const one = (text: Asked[string]) => (typeof text === 'string' ? text.trim() : '');

/** Each once, and no more than can be looked over. */
function idsIn(text: Asked[string]): number[] {
  const ids = [text ?? []].flat().flatMap((id) => idIn(id) ?? []);
  return [...new Set(ids)].slice(0, BULK_MOST);
}

/** The order that was asked for; a sentence where it lacks something or cannot be. Empty before anything was said. */
export function bulkOrder({ act, section, tag }: Omit<BulkAsked, 'storyIds'>): BulkOrder | { refusal: string } {
  if (act === 'withdraw') return { act };
  if (act === 'section') {
    const sectionId = idIn(section);
    return sectionId ? { act, sectionId } : { refusal: '' };
  }
  if (!act || !tag) return { refusal: '' };
  const { tags, refusal } = tagsOf(tag);
  if (refusal) return { refusal };
  const [only] = tags;
  return only && tags.length === 1 ? { act, tag: only } : { refusal: 'One tag at a time, without a comma.' };
}

const id = z.coerce.number().int().positive().max(HIGHEST_ID);

/** What the button of the preview sends. */
export const bulkForm = z.object({
  act: z.enum(bulkActs),
  section: z.string().default(''),
  tag: z.string().max(TAG_MAX).default(''),
  story: z
    .union([id.transform((only) => [only]), z.array(id)])
    .refine((ids) => ids.length <= BULK_MOST, `No more than ${BULK_MOST} at once.`)
    .transform((ids) => [...new Set(ids)]),
});

export const undoForm = z.object({ run: id });

export const bulkPath = '/desk/bulk';
export const bulkRunPath = (run: number) => `${bulkPath}/${run}`;
