import { currentViewer } from '#app/viewer.ts';
import { type AccountViewer, isStaff, type Viewer } from '#domain/viewer.ts';

type Params = Record<string, string>;
type Answer = (request: Request, viewer: AccountViewer, params: Params) => Promise<object | undefined>;

/**
 * What the editor asks for while somebody works in it. For staff with this permission; for everybody else, and where the
 * answer is nothing, there is nothing here. Who has no session hears that, whatever they ask for, so that the editor can
 * send them to the door. What is refused is an answer too: the editor shows it beside the field. An answer that is one
 * already, such as the way on after a plain form, goes out as it is.
 */
export function staffRoute(permission: (viewer: Viewer) => boolean, answer: Answer) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const viewer = await currentViewer();
    const answered = isStaff(viewer) && permission(viewer) ? await answer(request, viewer, await params) : undefined;
    if (answered instanceof Response) return answered;
    if (answered) return Response.json(answered);
    return Response.json({ outcome: viewer.kind === 'anonymous' ? 'signed-out' : 'unseen' }, { status: 404 });
  };
}

/** The form that a request brings; nothing when its body is none. */
export async function formOf(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}
