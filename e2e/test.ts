import { test as base, type ConsoleMessage, expect, type Request } from '@playwright/test';
import { url } from './publication.ts';

type Options = {
  /** Errors that the page under test is meant to log, such as the browser's line for a 404. */
  expectedErrors: RegExp[];
};

/** Every journey fails when a page logs an error, throws one, or asks another server for anything. */
export const test = base.extend<Options & { watched: undefined }>({
  expectedErrors: [[], { option: true }],
  watched: [
    async ({ context, expectedErrors }, use) => {
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (!expectedErrors.some((expected) => expected.test(text))) complaints.push(text);
      };
      context.on('console', (message) => isError(message) && complain(inWords(message)));
      context.on('weberror', (error) => complain(error.error().message));
      context.on('request', (request) => isForeign(request) && complain(`Foreign request: ${request.url()}`));
      await use(undefined);
      expect(complaints, 'errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const isError = (message: ConsoleMessage) => message.type() === 'error';
const inWords = (message: ConsoleMessage) => `${message.text()} (${message.location().url})`;
const isForeign = (request: Request) => /^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== url;
