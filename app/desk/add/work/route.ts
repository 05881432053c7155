import { formOf, staffRoute } from '#app/desk/staff-route.ts';
import { addWork } from '#db/add-work.ts';
import { worksNumbered } from '#db/find-works.ts';
import { inputOf, refusalOf, unforeseen } from '#domain/form-input.ts';
import { newWorkForm, newWorkOf } from '#domain/new-work.ts';
import { canAddWork } from '#domain/permissions.ts';

export const POST = staffRoute(canAddWork, async (request, viewer) => {
  const form = await formOf(request);
  if (!form) return undefined;
  const parsed = newWorkForm.safeParse(inputOf(form), { error: unforeseen });
  if (!parsed.success) return { outcome: 'refused', errors: refusalOf(parsed.error).errors };
  const [work] = await worksNumbered([await addWork(newWorkOf(parsed.data), viewer, new Date())]);
  return { outcome: 'added', work };
});
