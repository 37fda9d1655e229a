import type { PickedFile } from "../../app/ports/picked-file";
import { visibleText } from "../../core/model/visible-text";

/** A file that somebody picked or dropped in the browser. It is read when it is its turn; a folder, or a file that has gone, says so then. */
export function browserFile(file: File): PickedFile {
  return {
    name: visibleText(file.name),
    modified: file.lastModified === 0 ? null : localDate(new Date(file.lastModified)),
    bytes: () =>
      new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
        reader.onerror = () =>
          resolve("读取失败，它可能是文件夹，或已被移动、删除、被其他程序占用。请关闭正打开它的程序后重新选择。");
        reader.readAsArrayBuffer(file);
      }),
  };
}

function localDate(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
