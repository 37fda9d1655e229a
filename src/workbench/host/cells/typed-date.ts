const DAY = 86_400_000;
/** 1899-12-30, from which Excel counts days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const FORMS: readonly { readonly form: RegExp; readonly numberFormat: string }[] = [
  { form: /^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, numberFormat: "yyyy/m/d" },
  { form: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, numberFormat: 'yyyy"年"m"月"d"日"' },
  { form: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, numberFormat: "mmm-yy" },
  { form: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { form: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, numberFormat: 'm"月"d"日"' },
  { form: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
];

/** The date or time Excel (in Chinese) reads in a text typed into a plain cell; null when it stays a text. */
export function dateTyped(text: string): TypedDate | null {
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (time !== null && Number(time[1]) < 24 && Number(time[2]) < 60)
    return { serial: (Number(time[1]) * 60 + Number(time[2])) / 1440, numberFormat: "h:mm" };
  for (const { form, numberFormat } of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const year = Number(parts.y ?? new Date().getFullYear());
    const month = Number(parts.m) - 1;
    const day = Number(parts.d ?? 1);
    const date = new Date(Date.UTC(year, month, day));
    if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null;
    return { serial: (date.getTime() - DAY_ZERO) / DAY, numberFormat };
  }
  return null;
}
