import type { ArchiveWriter } from "../../app/ports/archive-writer";
import type { Period } from "../../core/model/unit-return";

/** Puts files into one .zip and lets the browser put it down. */
export async function saveZip(
  files: readonly File[],
  name: string,
  period: Period,
  archive: ArchiveWriter,
): Promise<void> {
  const whole = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const bytes = archive.write(distinct(whole), `${period}-28`);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/zip" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then; some end a download whose address is gone at once.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Two files of one name are told apart as file managers do. */
function distinct<Named extends { readonly name: string }>(files: readonly Named[]): readonly Named[] {
  const times = new Map<string, number>();
  return files.map((file) => {
    const before = times.get(file.name) ?? 0;
    times.set(file.name, before + 1);
    return before === 0 ? file : { ...file, name: file.name.replace(/(\.\w+)$/, `（第${before + 1}份）$1`) };
  });
}
