import { requestContext } from '#domain/request-context.ts';

/** Next tells here what a page or an action threw; the server logs it with the request's id. */
export function onRequestError(cause: unknown) {
  requestContext()?.failed(cause);
}
