import { isLeftBehind } from "../left-behind";
import type { PickedFile } from "../ports/picked-file";

/** The files of a pick or a drop that are looked at, and the names of those that office programs and systems leave behind. */
export interface PickedAmong {
  readonly files: readonly PickedFile[];
  readonly ignored: readonly string[];
}

/** Sorts a pick in name order. Files of the same name from different folders are told apart by a number, as every file is accounted for by its name. */
export function pickedAmong(files: readonly PickedFile[]): PickedAmong {
  const seen = new Map<string, number>();
  const kept = files.filter(({ name }) => !isLeftBehind(name));
  const sorted = [...kept].sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
  return {
    files: sorted.map((file) => {
      const times = (seen.get(file.name) ?? 0) + 1;
      seen.set(file.name, times);
      return times === 1 ? file : { ...file, name: `${file.name}（同名第${times}份）` };
    }),
    ignored: files.filter(({ name }) => isLeftBehind(name)).map(({ name }) => name),
  };
}
