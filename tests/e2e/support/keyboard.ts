// A person with a keyboard and no pointer: Tab, Shift+Tab, Up, Down, Space, Enter, letters. After every key the focus
// must be somewhere, and to be seen; a place that Tab does not lead out of is found because the wanted one never comes.
import type { Locator, Page } from '@playwright/test';

/** `in-group`: on another radio of the same group, where arrows lead on and Tab does not. */
type Place = 'here' | 'in-group' | 'before' | 'after';

interface Focus {
  /** Where the wanted element lies, seen from the focus. */
  readonly wanted: Place;
  readonly isNowhere: boolean;
  readonly isShown: boolean;
  readonly describedAs: string;
}

const mostSteps = 150;
const mostOptions = 12;

/** Runs in the page. A ring may be drawn by the row that holds the control. */
function readFocus(wanted: Element): Focus {
  const active = document.activeElement ?? document.body;
  const hasRing = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return (
      style.boxShadow !== 'none' ||
      (style.outlineStyle !== 'none' && style.outlineColor !== 'rgba(0, 0, 0, 0)')
    );
  };
  const isInView = (element: Element): boolean => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  };
  const holders = [active, active.closest('label')].filter((element) => element !== null);
  const radios = [active, wanted].filter((element) => element instanceof HTMLInputElement);
  const isInGroup =
    radios.length === 2 && radios.every(({ type, name }) => type === 'radio' && name === radios[0]?.name);
  const order = active.compareDocumentPosition(wanted);
  const isAfter = (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const label = active.getAttribute('aria-label') ?? active.textContent;
  return {
    wanted: active === wanted ? 'here' : isInGroup ? 'in-group' : isAfter ? 'after' : 'before',
    // The content itself takes the focus from the skip link; it cannot be operated and shows no ring.
    isNowhere: active === document.body || active.tagName === 'MAIN',
    isShown: holders.some((element) => hasRing(element) && isInView(element)),
    describedAs: `<${active.tagName.toLowerCase()}> ${label.slice(0, 60)}`,
  };
}

/** Runs in the page: numbers what Tab should stop at, once a group of radios; gives how many there are. */
function numberStops(): number {
  const groups = new Set<string>();
  const stops = [
    ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary'),
  ].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const isNew = !groups.has(element.name);
    groups.add(element.name);
    return isNew;
  });
  for (const [index, element] of stops.entries()) element.setAttribute('data-stop', String(index));
  return stops.length;
}

/** Runs in the page: the number of the stop that has the focus, or whose group has it; -1 outside of all. */
function readStop(): number {
  const active = document.activeElement;
  const isRadio = active instanceof HTMLInputElement && active.type === 'radio';
  const first = isRadio
    ? document.querySelector(`input[type=radio][name="${CSS.escape(active.name)}"]`)
    : active;
  return Number(first?.getAttribute('data-stop') ?? -1);
}

/** Tabs from the top of a page to its end and back: what was never reached, or a place that leads nowhere else. */
export async function listUnreached(page: Page): Promise<string[]> {
  const count = await page.evaluate(numberStops);
  const unreached: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const reached = new Set<number>();
    for (let steps = 0; steps < count * 2 + 4 && reached.size < count; steps += 1) {
      await page.keyboard.press(key);
      reached.add(await page.evaluate(readStop));
      reached.delete(-1);
    }
    for (let stop = 0; stop < count; stop += 1) {
      if (reached.has(stop)) continue;
      unreached.push(`${key}: ${(await page.locator(`[data-stop="${stop}"]`).innerText()).slice(0, 60)}`);
    }
  }
  return unreached;
}

/** Tabs through a part of a page: each place the focus stops at, and whether it is to be seen there. */
export async function listStops(part: Locator): Promise<string[]> {
  const page = part.page();
  // Tab goes on from where the focus is, so the next stop is the first one inside.
  await part.evaluate((element) => {
    element.setAttribute('tabindex', '-1');
    if (element instanceof HTMLElement) element.focus();
  });
  const stops: string[] = [];
  for (let steps = 0; steps < mostSteps; steps += 1) {
    await page.keyboard.press('Tab');
    const isInside = await part.evaluate((element) => element.contains(document.activeElement));
    if (!isInside) break;
    const { isShown, describedAs } = await part.evaluate(readFocus);
    stops.push(`${describedAs}${isShown ? '' : ', not to be seen'}`);
  }
  await part.evaluate((element) => {
    element.removeAttribute('tabindex');
  });
  return stops;
}

export interface Keyboard {
  /** Moves the focus to the element, by Tab or Shift+Tab, whichever is nearer. */
  tabTo(wanted: Locator): Promise<void>;
  /** `tabTo`, then Enter. */
  press(wanted: Locator): Promise<void>;
  /** `tabTo`, then Enter, then waits until the page it leads to is there. */
  follow(wanted: Locator): Promise<void>;
  /** Chooses a radio as its group allows: Tab to the group, then Down. */
  chooseRadio(wanted: Locator): Promise<void>;
  /** Ticks or unticks a box with Space. */
  toggle(wanted: Locator): Promise<void>;
  /** Chooses by its words what a select offers, with Up and Down. */
  choose(select: Locator, text: string): Promise<void>;
  /** Replaces what stands in a field. */
  write(field: Locator, text: string): Promise<void>;
}

export function useKeyboard(page: Page): Keyboard {
  async function read(wanted: Locator): Promise<Focus> {
    const focus = await wanted.evaluate(readFocus);
    if (!focus.isNowhere && !focus.isShown)
      throw new Error(`The focus is not to be seen on ${focus.describedAs} (${page.url()})`);
    return focus;
  }

  async function tabTo(wanted: Locator): Promise<void> {
    // Where a click or a script left the focus it need not be shown.
    let focus = await wanted.evaluate(readFocus);
    for (let steps = 0; focus.wanted === 'before' || focus.wanted === 'after'; steps += 1) {
      if (steps > mostSteps)
        throw new Error(`Tab does not lead to ${String(wanted)}; the focus is on ${focus.describedAs}`);
      await page.keyboard.press(focus.wanted === 'after' ? 'Tab' : 'Shift+Tab');
      focus = await read(wanted);
    }
  }

  async function press(wanted: Locator): Promise<void> {
    await tabTo(wanted);
    await page.keyboard.press('Enter');
  }

  return {
    tabTo,
    press,
    follow: async (wanted) => {
      await tabTo(wanted);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      await waitForLife(page);
    },
    chooseRadio: async (wanted) => {
      await tabTo(wanted);
      for (let steps = 0; !(await wanted.isChecked()); steps += 1) {
        if (steps > mostOptions) throw new Error(`Down does not lead to ${String(wanted)}`);
        const { wanted: place } = await read(wanted);
        await page.keyboard.press(place === 'here' ? 'Space' : 'ArrowDown');
      }
    },
    toggle: async (wanted) => {
      await tabTo(wanted);
      await page.keyboard.press('Space');
    },
    choose: async (select, text) => {
      await tabTo(select);
      const readChosen = () =>
        select.evaluate((element) =>
          element instanceof HTMLSelectElement ? element.selectedOptions[0]?.text : undefined,
        );
      const texts = await select.locator('option').allInnerTexts();
      const place = texts.findIndex((shown) => shown.trim() === text);
      const chosen = texts.indexOf((await readChosen()) ?? '');
      const key = place < chosen ? 'ArrowUp' : 'ArrowDown';
      for (let steps = 0; (await readChosen())?.trim() !== text; steps += 1) {
        if (steps > texts.length) throw new Error(`${key} does not lead to "${text}"`);
        await page.keyboard.press(key);
      }
    },
    write: async (field, text) => {
      await tabTo(field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
  };
}

/** Until React has taken over what the server sent: from then on a button does what it says. */
export async function waitForLife(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  );
}
