// Faults of access planted in a page that is sound, to see whether the tests would notice. Each can be taken back.
import type { Locator } from '@playwright/test';

export const faults = [
  'a heading that is no heading',
  'a group without a name',
  'a control without a label',
  'a status line that is not live',
  'an error that is not live',
  'no ring around the focus',
  'no way but a pointer',
] as const;
export type Fault = (typeof faults)[number];

/** Runs in the page, on the card. Says whether there was anything to break. */
function breakCard(card: Element, fault: Fault): boolean {
  const undo: (() => void)[] = [];
  Reflect.set(globalThis, 'mendCard', () => {
    for (const step of undo.splice(0).reverse()) step();
  });
  const setAttribute = (element: Element, name: string, value: string | null): void => {
    const before = element.getAttribute(name);
    undo.push(() => {
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
    });
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  const each = (selector: string, change: (element: Element) => void): void => {
    for (const element of card.querySelectorAll(selector))
      if (element.checkVisibility() || element.matches('[aria-live], [role=status]')) change(element);
  };
  switch (fault) {
    case 'a heading that is no heading':
      each('h2', (heading) => {
        setAttribute(heading, 'role', 'presentation');
        setAttribute(heading, 'tabindex', null);
      });
      break;
    case 'a group without a name':
      each('legend', (legend) => {
        const place = document.createComment('');
        legend.replaceWith(place);
        undo.push(() => {
          place.replaceWith(legend);
        });
      });
      each('[role=group], [role=radiogroup]', (group) => {
        setAttribute(group, 'aria-labelledby', null);
        setAttribute(group, 'aria-label', null);
      });
      break;
    case 'a control without a label':
      each('label', (label) => {
        setAttribute(label, 'for', 'nothing');
      });
      each('input[aria-label], input[aria-labelledby], select, textarea', (control) => {
        setAttribute(control, 'aria-label', null);
        setAttribute(control, 'aria-labelledby', null);
      });
      break;
    case 'a status line that is not live':
      each('[role=status]', (line) => {
        setAttribute(line, 'role', null);
      });
      break;
    case 'an error that is not live':
      each('[aria-live]', (line) => {
        setAttribute(line, 'aria-live', null);
      });
      break;
    case 'no ring around the focus': {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { outline: none !important; box-shadow: none !important }');
      document.adoptedStyleSheets.push(sheet);
      undo.push(() => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      });
      break;
    }
    case 'no way but a pointer':
      each('input:not([type=text]), select, ol button, ul button', (control) => {
        if (control instanceof HTMLInputElement && control.inputMode !== '') return;
        setAttribute(control, 'tabindex', '-1');
      });
      break;
  }
  return undo.length > 0;
}

export async function plantFault(card: Locator, fault: Fault): Promise<boolean> {
  return await card.evaluate(breakCard, fault);
}

export async function mendFault(card: Locator): Promise<void> {
  await card.evaluate(() => {
    const mend: unknown = Reflect.get(globalThis, 'mendCard');
    if (typeof mend === 'function') Reflect.apply(mend, undefined, []);
  });
}
