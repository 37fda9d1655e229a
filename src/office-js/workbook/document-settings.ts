import { HostFailure } from "../../app/ports/host-failure";
import { ownWords } from "../failure/failure-words";

/** Keeps a text in the workbook's settings; null removes it. It is saved with the file. */
export async function remember(key: string, text: string | null): Promise<void> {
  const { settings } = Office.context.document;
  if (text === null) settings.remove(key);
  else settings.set(key, text);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(notKept(error));
    });
  });
}

/** The text kept under a key; null when there is none. */
export function remembered(key: string): string | null {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === "string" ? value : null;
}

function notKept({ code, name }: Office.Error): HostFailure {
  return new HostFailure(
    ownWords("刚才的选择没有存进工作簿。", "unchanged", "请确认工作簿不是只读的，再做一次。"),
    `Settings ${code} ${name}`,
  );
}
