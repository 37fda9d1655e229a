const two = (value: number): string => String(value).padStart(2, "0");

/** A moment's date on the clerk's clock, YYYY-MM-DD. */
export function localDate(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** A moment on the clerk's clock as part of a file name: 20240325-140509. */
export function fileStamp(time: Date): string {
  return `${localDate(time).replace(/-/g, "")}-${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`;
}
