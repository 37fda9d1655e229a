import type { ConditionalFormat } from "../../host/model/parts";
import type { Style } from "../../host/model/style";

const made = new WeakMap<Style, Map<string, Style>>();

/** A style with the conditional formats that are true laid over it, the first one winning. Equal results are one object. */
export function lookWithFormats(style: Style, formats: readonly ConditionalFormat[]): Style {
  const effect = effectOf(formats);
  const key = JSON.stringify(effect);
  const known = made.get(style) ?? new Map<string, Style>();
  made.set(style, known);
  const look = known.get(key) ?? withEffect(style, effect);
  known.set(key, look);
  return look;
}

type Effect = Pick<
  ConditionalFormat,
  "fill" | "color" | "bold" | "italic" | "underline" | "strikethrough" | "numberFormat"
>;

function effectOf(formats: readonly ConditionalFormat[]): Effect {
  const first = <Key extends keyof Effect>(key: Key): Effect[Key] =>
    formats.find((format) => format[key] !== null)?.[key] ?? null;
  return {
    fill: first("fill"),
    color: first("color"),
    bold: first("bold"),
    italic: first("italic"),
    underline: first("underline"),
    strikethrough: first("strikethrough"),
    numberFormat: first("numberFormat"),
  };
}

function withEffect(style: Style, effect: Effect): Style {
  const { font } = style;
  return {
    ...style,
    fill: effect.fill ?? style.fill,
    numberFormat: effect.numberFormat ?? style.numberFormat,
    font: {
      ...font,
      color: effect.color ?? font.color,
      bold: effect.bold ?? font.bold,
      italic: effect.italic ?? font.italic,
      underline: effect.underline ?? font.underline,
      strikethrough: effect.strikethrough ?? font.strikethrough,
    },
  };
}
