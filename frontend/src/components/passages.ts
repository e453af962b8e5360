/** A stretch of a text: from the first character to before the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Letters and digits that agree before two texts count as having a passage in common. */
const shortest = 24;

/** A text as compared: its letters and digits in small letters, each with its place. */
function compared(text: string): { letters: string[]; places: number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters.push(match[0].toLowerCase());
    places.push(match.index);
  }
  return { letters, places };
}

/** The passages of a text that stand in the other as well, whatever their spacing, case and punctuation. */
export function passagesAlsoIn(text: string, other: string): Stretch[] {
  const known = new Set<string>();
  const { letters: theirs } = compared(other);
  for (let at = 0; at + shortest <= theirs.length; at++) {
    known.add(theirs.slice(at, at + shortest).join(''));
  }
  const { letters, places } = compared(text);
  const found: Stretch[] = [];
  for (let at = 0; at + shortest <= letters.length; at++) {
    if (!known.has(letters.slice(at, at + shortest).join(''))) continue;
    const from = places[at] ?? 0;
    const to = (places[at + shortest - 1] ?? from) + 1;
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}
