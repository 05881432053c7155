import assert from 'node:assert/strict';
import { test } from 'node:test';
import { videoAddress, videoAt } from './video.ts';

const films: [string, string, string][] = [
  ['https://www.youtube.com/watch?v=dJTU48_yghs', 'youtube', 'dJTU48_yghs'],
  ['https://www.youtube.com/watch?list=x&v=dJTU48_yghs&t=3s', 'youtube', 'dJTU48_yghs'],
  [' https://youtu.be/dJTU48_yghs?si=1 ', 'youtube', 'dJTU48_yghs'],
  ['https://www.youtube.com/shorts/dJTU48_yghs', 'youtube', 'dJTU48_yghs'],
  ['https://vimeo.com/76979871', 'vimeo', '76979871'],
  ['https://player.vimeo.com/video/76979871', 'vimeo', '76979871'],
];

for (const [address, provider, id] of films) {
  test(`${address} is a film`, () => assert.deepEqual(videoAt(address), { provider, id }));
}

test('the address of a film leads back to it', () => {
  for (const film of [
    { provider: 'youtube', id: 'dJTU48_yghs' },
    { provider: 'vimeo', id: '76979871' },
  ] as const) {
    assert.deepEqual(videoAt(videoAddress(film)), film);
  }
});

test('other addresses are no film', () => {
  for (const address of ['', 'x', 'https://example.com/watch?v=dJTU48_yghs', 'javascript:alert(1)']) {
    assert.equal(videoAt(address), undefined);
  }
});
