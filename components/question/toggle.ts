// Checkboxes as a list of letters: in or out, always in the order they are shown.
export function toggle(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].sort();
}
