const LEFT_BEHIND = /^(~\$|\.~|\.)|^(thumbs\.db|desktop\.ini)$|\.(tmp|lnk|crdownload|json)$/i;

/** Files that office programs and systems leave beside returns (`~$…`, `.~…`, Thumbs.db), and settings files; they are ignored and named. */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
