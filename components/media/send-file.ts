import { UPLOAD_MAX_BYTES, uploadPath, uploadRefusals } from '#domain/upload.ts';
import type { UploadAnswer } from '#domain/upload-answer.ts';
import type { WallPicture } from '#domain/wall-picture.ts';

export type SentFile =
  | { outcome: 'added' | 'known'; picture: WallPicture }
  | { outcome: 'refused'; sentence: string }
  | { outcome: 'stopped' };

type Sending = { done: Promise<SentFile>; stop: () => void };

const NO_ANSWER = 'The desk did not answer. Send it again when there is a connection.';
const SIGNED_OUT = 'The desk does not know you any more. Sign in again in another window, then send it again.';

/** Sends one file and tells how many of its bytes have gone. `fetch` cannot tell that, so it is the older way. */
export function sendFile(file: File, told: (bytes: number) => void): Sending {
  if (file.size > UPLOAD_MAX_BYTES) {
    return { done: Promise.resolve({ outcome: 'refused', sentence: uploadRefusals.large }), stop: () => undefined };
  }
  const { promise, resolve } = Promise.withResolvers<SentFile>();
  const request = new XMLHttpRequest();
  request.open('POST', uploadPath);
  request.setRequestHeader('accept', 'application/json');
  request.upload.onprogress = ({ loaded }) => told(Math.min(loaded, file.size));
  request.onload = () => resolve(answerOf(request));
  request.onerror = () => resolve({ outcome: 'refused', sentence: NO_ANSWER });
  request.onabort = () => resolve({ outcome: 'stopped' });
  const form = new FormData();
  form.set('files', file);
  request.send(form);
  return { done: promise, stop: () => request.abort() };
}

function answerOf({ status, responseText }: XMLHttpRequest): SentFile {
  if (status === 404) return { outcome: 'refused', sentence: SIGNED_OUT };
  if (status === 413) return { outcome: 'refused', sentence: uploadRefusals.large };
  if (status !== 200) return { outcome: 'refused', sentence: NO_ANSWER };
  const { files } = JSON.parse(responseText) as { files: UploadAnswer[] };
  const [answer] = files;
  if (!answer) return { outcome: 'refused', sentence: uploadRefusals.empty };
  return answer.outcome === 'refused'
    ? { outcome: 'refused', sentence: uploadRefusals[answer.why] }
    : { outcome: answer.outcome, picture: answer.picture };
}
