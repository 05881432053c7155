import { cache } from 'react';
import { anonymous, type Viewer } from '#domain/viewer.ts';

/** Who is asking, found out once a request. */
export const currentViewer = cache(async (): Promise<Viewer> => anonymous);
