/** Where the eye should rest, in per cent of the width and the height; every crop is cut around it. */
export type FocalPoint = { focusX: number; focusY: number };

export const CENTRE: FocalPoint = { focusX: 50, focusY: 50 };

/** The style sheet has a rule for each step, because pages may have no style of their own. */
export const FOCUS_STEP = 5;

export const isCentred = ({ focusX, focusY }: FocalPoint) => focusX === CENTRE.focusX && focusY === CENTRE.focusY;

/** The nearest step that there is a rule for. */
export const stepped = (percent: number) => Math.min(100, Math.max(0, Math.round(percent / FOCUS_STEP) * FOCUS_STEP));

/** A place on a picture that is shown `width` by `height`, as a focal point. */
export const focusAt = (x: number, y: number, { width, height }: { width: number; height: number }): FocalPoint => ({
  focusX: stepped((x / width) * 100),
  focusY: stepped((y / height) * 100),
});

/** The sizes in which the picture stands to be pressed. Which of them is shown, the style sheet says. */
const sights = { wide: [720, 560], middle: [540, 480], small: [280, 400] } as const;
export type Sight = { size: keyof typeof sights; width: number; height: number; name: string };

/** Fixed sizes, each under a name that says it: a press tells where in px, but not how large the picture was shown. */
export function sightsOf({ width, height }: { width: number; height: number }): Sight[] {
  return Object.entries(sights).map(([size, [most, tallest]]) => {
    const scale = Math.min(most / width, tallest / height);
    const shown = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return { size: size as Sight['size'], ...shown, name: `focus-${shown.width}-${shown.height}` };
  });
}

const PRESSED = /^focus-(\d{1,4})-(\d{1,4})\.x$/;

/**
 * The focal point that a press on the picture sends. Undefined without one: whoever presses Enter in a field sends the
 * form by its first button, which is the picture, and says "0, 0".
 */
export function pressedFocus(form: Record<string, unknown>): FocalPoint | undefined {
  for (const [name, x] of Object.entries(form)) {
    const [, width, height] = PRESSED.exec(name) ?? [];
    const y = form[name.replace(/x$/, 'y')];
    if (!width || !height || Number(width) === 0 || Number(height) === 0) continue;
    if ((x === '0' && y === '0') || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y))) return undefined;
    return focusAt(Number(x), Number(y), { width: Number(width), height: Number(height) });
  }
  return undefined;
}
