import { ownPath } from '#domain/own-path.ts';
import { requestContext } from '#domain/request-context.ts';

/** A place on the page whose form was sent. */
export const onThisPage = (anchor: string) => `${ownPath(requestContext()?.path).replace(/#.*/, '')}#${anchor}`;
