/** Reads one text filter from the URL; an empty one is none. */
export function textParam(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  if (typeof value === 'string') return value === '' ? undefined : value;
  // The router parses `?q=2024` as a number; for a filter it is text all the same.
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Reads one of several words from the URL; anything else is none. */
export function choiceParam<const Choice extends string>(
  search: Record<string, unknown>,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === search[name]);
}
