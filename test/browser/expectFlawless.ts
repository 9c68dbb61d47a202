import { axeViolations } from './axeViolations';
import { frameOf, type OpenPreview } from './preview';

/** How far the add-on’s page is wider than its frame, in pixels. */
async function overflow(preview: Pick<OpenPreview, 'page'>): Promise<unknown> {
  return frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth');
}

/** Expects that axe-core finds nothing wrong in the add-on’s page, and that it fits its frame, also at 200 %. */
export async function expectFlawless(preview: Pick<OpenPreview, 'page'>): Promise<void> {
  expect(await axeViolations(frameOf(preview))).toEqual([]);
  expect(await overflow(preview)).toBe(0);
  await frameOf(preview).evaluate('document.documentElement.style.zoom = 2');
  expect(await overflow(preview)).toBeLessThanOrEqual(0);
  await frameOf(preview).evaluate('document.documentElement.style.zoom = ""');
}
