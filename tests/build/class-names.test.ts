import { expect, it } from 'vitest';
import { className } from '../../src/build/class-names.ts';

it('gives a class of a CSS module the same name wherever the project stands', () => {
  const name = className('/home/a/safha', 'bar', '/home/a/safha/src/app/Toolbar.module.css');
  expect(className('/srv/safha', 'bar', '/srv/safha/src/app/Toolbar.module.css')).toBe(name);
  expect(className('/srv/safha', 'bar', '/srv/safha/src/app/Toolbar.module.css?used')).toBe(name);
  expect(name).toMatch(/^bar_[A-Za-z0-9]{5}$/);
});

it('keeps classes of different files apart', () => {
  expect(className('/x', 'bar', '/x/src/app/Bar.module.css')).not.toBe(className('/x', 'bar', '/x/src/ui/Bar.module.css'));
});
