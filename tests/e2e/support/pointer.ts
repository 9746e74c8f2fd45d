// A person who can only click: no keys but those that write into a field, and no movement while the button is pressed, since
// a shaking or a tired hand cannot drag. The same acts as with the keyboard, so that one journey serves both.
import type { Locator, Page } from '@playwright/test';
import { waitForLife, type Keyboard } from './keyboard';

/** Before a page is loaded: every movement with a pressed button is swallowed, so that nothing can hang on a drag. */
export async function swallowDrags(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const swallow = (event: Event): void => {
      if (event instanceof MouseEvent && event.buttons === 0) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    for (const kind of ['pointermove', 'mousemove', 'touchmove', 'dragstart', 'drag', 'dragover', 'drop'])
      addEventListener(kind, swallow, { capture: true, passive: false });
  });
}

const patienceMs = 10_000;

export function usePointer(page: Page): Keyboard {
  /** The words of a control are pressed, as a person would: the box itself may be small. */
  async function clickWords(wanted: Locator): Promise<void> {
    const label = page.locator('label').filter({ has: wanted });
    await ((await label.count()) > 0 ? label : wanted).click();
  }
  return {
    tabTo: (wanted) => wanted.scrollIntoViewIfNeeded(),
    // What says that it is disabled is pressed by nobody.
    press: async (wanted) => {
      if ((await wanted.getAttribute('aria-disabled')) !== 'true')
        await wanted.click({ timeout: patienceMs });
    },
    follow: async (wanted) => {
      await Promise.all([page.waitForEvent('load'), wanted.click()]);
      await waitForLife(page);
    },
    chooseRadio: clickWords,
    toggle: clickWords,
    choose: async (select, text) => {
      await select.selectOption({ label: text });
    },
    write: (field, text) => field.fill(text),
  };
}
