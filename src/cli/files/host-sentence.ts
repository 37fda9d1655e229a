const SENTENCES: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "路径不存在。"],
  ["EACCES", "没有权限。"],
  ["EPERM", "没有权限，或文件正被其他程序使用。"],
  ["EBUSY", "文件正被其他程序使用。"],
  ["EISDIR", "这是一个文件夹，不是文件。"],
  ["ENOTDIR", "路径中有一段不是文件夹。"],
  ["EEXIST", "同名文件已经存在。"],
  ["ENOSPC", "磁盘已满。"],
  ["EDQUOT", "分给您的磁盘空间已用完。"],
  ["EIO", "磁盘读写出错。"],
  ["EROFS", "这个位置只能读、不能写。"],
  ["ENAMETOOLONG", "文件名太长。"],
  ["EMFILE", "同时打开的文件太多。"],
]);

/** The operating system's code of an error, or null for an error that is none of its own. */
export function hostCode(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}

/** Says in Chinese what the operating system reported, by its code; never its own English text. */
export function hostSentence(error: unknown): string {
  const code = hostCode(error) ?? "未知";
  return SENTENCES.get(code) ?? `系统没有完成这次读写（代码 ${code}）。`;
}
