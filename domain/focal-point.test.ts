import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusAt, pressedFocus, sightsOf } from './focal-point.ts';
import { percent } from './focal-point-field.ts';

test('a place on the picture becomes per cent, in the steps that the style sheet has', () => {
  assert.deepEqual(focusAt(360, 100, { width: 720, height: 400 }), { focusX: 50, focusY: 25 });
  assert.deepEqual(focusAt(719, 0, { width: 720, height: 400 }), { focusX: 100, focusY: 0 });
  assert.deepEqual(focusAt(17, 411, { width: 720, height: 400 }), { focusX: 0, focusY: 100 });
});

test('a wide picture fills the width it stands in, a tall one the height', () => {
  const [wide] = sightsOf({ width: 1600, height: 800 });
  assert.deepEqual(wide, { size: 'wide', width: 720, height: 360, name: 'focus-720-360' });
  const [tall] = sightsOf({ width: 800, height: 1600 });
  assert.deepEqual([tall?.width, tall?.height], [280, 560]);
});

test('a press is read with the size that the picture was pressed in', () => {
  assert.deepEqual(pressedFocus({ 'focus-720-360.x': '72', 'focus-720-360.y': '270' }), { focusX: 10, focusY: 75 });
  assert.equal(pressedFocus({ alt: 'A door' }), undefined);
});

test('Enter in a field presses the picture at its corner, which is no press', () => {
  assert.equal(pressedFocus({ 'focus-720-360.x': '0', 'focus-720-360.y': '0' }), undefined);
});

test('what nobody can have pressed is none', () => {
  assert.equal(pressedFocus({ 'focus-0-0.x': '5', 'focus-0-0.y': '5' }), undefined);
  assert.equal(pressedFocus({ 'focus-720-360.x': 'here', 'focus-720-360.y': '5' }), undefined);
  assert.equal(pressedFocus({ 'focus-720-360.x': '5' }), undefined);
});

test('numbers are rounded to the steps, others refused', () => {
  assert.equal(percent.parse('44'), 45);
  assert.equal(percent.parse(undefined), 50);
  for (const wrong of ['', '-1', '101', 'half']) assert.ok(!percent.safeParse(wrong).success, wrong);
});
