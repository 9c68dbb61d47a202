import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What a page hands back: `axe.run()`, as far as it is used. */
interface Findings {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe-core finds wrong in a document by its default rules; frames in it are not looked into.
 *
 * @param place The page, or a frame in it.
 * @returns One line for each element: the rule, the element and what is wrong. Nothing: `[]`.
 */
export async function axeViolations(place: Page | Frame): Promise<readonly string[]> {
  const findings = (await place.evaluate(`(async () => {
    if (!globalThis.axe) { ${source} }
    return axe.run(document, { iframes: false });
  })()`)) as Findings;
  return findings.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
