import type { Letter, Sender } from './letter.ts';

/** Fits any window, and leaves room for the marks of whoever quotes it. */
const LINE = 66;

export function letterText({ heading, paragraphs, button, foot, stop }: Letter, sender: Sender): string {
  const link = button ? [`${button.name}:\n${button.url}`] : [];
  const parts = [
    heading.toUpperCase(),
    ...paragraphs.map(filled),
    ...link,
    filled(foot),
    ...(stop ? [`${stop.name}:\n${stop.page}`] : []),
    `${sender.name}\n${sender.url}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function filled(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
