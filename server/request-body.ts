import type { IncomingMessage } from 'node:http';

/** The longest form is a story's text with its markup, at most some 300 KB. */
export const LARGEST_FORM = 1_000_000;

/** A slow sender holds a connection for no longer than this. Files may take longer: server/upload.ts. */
const PATIENCE_MS = 60_000;

/** The whole body, or 'too large', without reading on. */
export async function requestBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too large'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too large';
  const chunks: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => request.destroy(new Error('A form took too long to arrive.')), PATIENCE_MS);
  try {
    // Left open when it is too large, or the answer could not be sent.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return 'too large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    clearTimeout(late);
  }
}
