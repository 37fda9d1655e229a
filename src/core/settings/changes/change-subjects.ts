import type { Result } from "../../model/result";
import type { ChangedValue, MeasureSetting, Settings, UnitSetting } from "../../model/settings";
import { SETTING_DEFINITIONS } from "../setting-definitions";
import type { RawSetting } from "../settings-record";
import { settingField } from "./setting-field";
import { CITY_FIELD, FLAG_FIELD, KIND_FIELD, NAMES_FIELD, PERSONS_FIELD, TARGET_FIELD, type Field } from "./fields";

/** Something in the settings that may hold from a month on. */
export interface ChangeSubject {
  /** `<section>/<key>/<field>` */
  readonly id: string;
  /** How people know it: 「市教育局：是否报送」. */
  readonly label: string;
  /** What it is in the given settings; undefined where they have no such line. */
  readonly of: (settings: Settings) => ChangedValue | undefined;
  /** The settings with another value of it. */
  readonly put: (settings: Settings, value: ChangedValue) => Settings;
  /** A typed value, or what it should have been (part of a sentence). */
  readonly read: (raw: RawSetting) => Result<ChangedValue, string>;
  /** The value as people read and type it. */
  readonly words: (value: ChangedValue) => string | number | null;
}

type Line<Section extends "entries" | "units" | "populations" | "measures"> = Settings[Section][number];

/** Everything of which earlier months keep the old value, in the order of the sheet 设置. */
export function changeSubjects(settings: Settings): readonly ChangeSubject[] {
  const { units, populations, measures } = settings;
  return [
    ...SETTING_DEFINITIONS.map((definition) =>
      subject("entries", definition.key, "value", definition.label, settingField(definition), ({ key }) => key),
    ),
    ...units.flatMap(({ name }) => [
      unitSubject(name, "reports", "是否报送", FLAG_FIELD),
      unitSubject(name, "member", "成员单位", FLAG_FIELD),
      unitSubject(name, "kind", "类别", KIND_FIELD),
      unitSubject(name, "aliases", "别名", NAMES_FIELD),
    ]),
    ...populations.map(({ place, year }) =>
      subject(
        "populations",
        `${place} ${year}`,
        "persons",
        `${place}${year}年人口`,
        PERSONS_FIELD,
        (line) => `${line.place} ${line.year}`,
      ),
    ),
    ...measures.flatMap(({ id }) => [
      measureSubject(id, "enabled", "是否启用", FLAG_FIELD),
      measureSubject(id, "target", "另定目标", TARGET_FIELD),
      measureSubject(id, "city", "全市数来源", CITY_FIELD),
    ]),
  ];
}

function unitSubject(name: string, field: keyof UnitSetting, words: string, how: Field): ChangeSubject {
  return subject("units", name, field, `${name}：${words}`, how, (line) => line.name);
}

function measureSubject(id: string, field: keyof MeasureSetting, words: string, how: Field): ChangeSubject {
  return subject("measures", id, field, `${id}：${words}`, how, (line) => line.id);
}

function subject<Section extends "entries" | "units" | "populations" | "measures">(
  section: Section,
  key: string,
  field: keyof Line<Section> & string,
  label: string,
  how: Field,
  keyOf: (line: Line<Section>) => string,
): ChangeSubject {
  const lines = (settings: Settings): readonly Line<Section>[] => settings[section];
  return {
    id: `${section}/${key}/${field}`,
    label,
    of: (settings) => lines(settings).find((line) => keyOf(line) === key)?.[field] as ChangedValue | undefined,
    put: (settings, value) => ({
      ...settings,
      [section]: lines(settings).map((line) => (keyOf(line) === key ? { ...line, [field]: value } : line)),
    }),
    ...how,
  };
}
