import { join } from 'node:path';
import type { Settings } from '#domain/settings.ts';
import { uploadPath } from '#domain/upload.ts';
import type { Exchange } from './exchange.ts';
import { ownRequest } from './page-request.ts';
import type { Pages } from './pages.ts';
import type { PlainPage } from './plain-page.ts';
import { discard, receiveUpload } from './upload.ts';

type Parts = { pages: Pages; plain: PlainPage; settings: Settings };

/**
 * A form with files. Its body would not fit into memory, so it goes to the disk here, and the page that answers is told
 * where the files lie. First that page is asked whether whoever sends it may: strangers put nothing on our disk.
 */
export function createUploadRoute({ pages, plain, settings }: Parts) {
  const folder = join(settings.MARQUEE_DATA, 'incoming');
  return async (exchange: Exchange): Promise<void> => {
    const { id, request, url } = exchange;
    const own = ownRequest(request, id, url, settings);
    const allowed = await pages.own({ ...own, method: 'GET' });
    if (allowed.status !== 200) return exchange.send(allowed, 'pass');
    const upload = await receiveUpload(request, folder);
    if (upload === 'too large') return exchange.send(plain(413, id), 'pass');
    if (upload === 'no form') return exchange.send(await pages.notFound(own), 'pass');
    try {
      return exchange.send(await pages.own({ ...own, upload }), 'pass');
    } finally {
      await discard(upload.files.map(({ path }) => path));
    }
  };
}

export const isUpload = ({ path, request }: Exchange) => request.method === 'POST' && path === uploadPath;
