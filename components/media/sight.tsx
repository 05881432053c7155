'use client';

import type { MouseEvent } from 'react';
import { Picture } from '#components/picture.tsx';
import { FOCUS_STEP, type FocalPoint, focusAt, sightsOf } from '#domain/focal-point.ts';
import { type Picture as Medium, picturePath, plainPicturePath } from '#domain/picture.ts';

const SIGHT = 'Set the focal point where you press';

type Props = { picture: Medium; focus: FocalPoint; choose: (focus: FocalPoint) => void; children: React.ReactNode };

/**
 * The picture, to be pressed where the eye should rest. It is a button of the form: without JavaScript the form comes back
 * with the point, with it the crops below move at once.
 */
export function Sight({ picture, focus, choose, children }: Props) {
  const widest = picture.widths.at(-1);
  const src = widest === undefined ? plainPicturePath(picture) : picturePath(picture, widest, 'webp');
  const at = { 'data-x': focus.focusX, 'data-y': focus.focusY };
  const press = (event: MouseEvent<HTMLInputElement>, size: { width: number; height: number }) => {
    event.preventDefault();
    // Pressed by a key, it has no place: the numbers below are for that.
    if (event.detail === 0) document.getElementById('focusX')?.focus();
    else choose(focusAt(event.nativeEvent.offsetX, event.nativeEvent.offsetY, size));
  };
  return (
    <>
      <div className="sight" {...at}>
        {sightsOf(picture).map(({ size, name, width, height }) => (
          <input
            key={name}
            type="image"
            data-size={size}
            name={name}
            src={src}
            width={width}
            height={height}
            alt={SIGHT}
            // The same again, because not every check takes the one above for a name.
            aria-label={SIGHT}
            onClick={(event) => press(event, { width, height })}
          />
        ))}
        <i />
      </div>
      <div className="row spread">
        <p className="meta">Press the picture where the eye should rest. Every shape is cut around that point.</p>
        <div className="row">
          <Percent name="focusX" label="Across" value={focus.focusX} set={(focusX) => choose({ ...focus, focusX })} />
          <Percent name="focusY" label="Down" value={focus.focusY} set={(focusY) => choose({ ...focus, focusY })} />
          <span className="meta">per cent</span>
        </div>
      </div>
      {children}
      <ul className="wall wall--small" aria-label="How it is cut">
        {crops.map(([shape, words]) => (
          <li key={shape} data-shape={shape}>
            <Picture picture={{ ...picture, ...focus }} sizes="16rem" alt="" />
            <span className="meta">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const crops = [
  ['scope', 'Scope: story, wide'],
  ['flat', 'Flat: cards'],
  ['academy', 'Academy: related'],
  ['square', 'Square'],
  ['onesheet', 'Sheet'],
] as const;

type PercentProps = { name: string; label: string; value: number; set: (value: number) => void };

function Percent({ name, label, value, set }: PercentProps) {
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <input
        className="input input--short"
        id={name}
        name={name}
        type="number"
        min={0}
        max={100}
        step={FOCUS_STEP}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.valueAsNumber || 0)}
      />
    </>
  );
}
