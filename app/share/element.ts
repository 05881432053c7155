import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react';

/** Parts of a drawing. They never reach a page, so their styles stand on them. */

export const box = (style: CSSProperties, ...children: ReactNode[]): ReactElement =>
  createElement('div', { style: { display: 'flex', ...style } }, ...children);

export const picture = (src: string, { width, height }: { width: number; height: number }, style: CSSProperties = {}) =>
  createElement('img', { src, width, height, style, alt: '' });

/** Words that flow over lines, and end in an ellipsis after the last that there is room for. */
export const words = (text: string, lines: number, style: CSSProperties) =>
  createElement('div', { style: { display: 'block', lineClamp: `${lines} "…"`, ...style } }, text);
