import type { Letter, Sender } from './letter.ts';

/** Fits any window, and leaves room for the marks of whoever quotes it. */
const LINE = 66;

export function letterText({ heading, paragraphs, quote, button, foot, stop }: Letter, sender: Sender): string {
  const link = button ? [`${button.name}:\n${button.url}`] : [];
  const parts = [
    heading.toUpperCase(),
    ...paragraphs.map((text) => filled(text)),
    ...(quote ? [`${quote.by} says:\n${filled(quote.words, '    ')}`] : []),
    ...link,
    filled(foot),
    ...(stop ? [`${stop.name}:\n${stop.page}`] : []),
    `${sender.name}\n${sender.url}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function filled(text: string, indent = ''): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
}
