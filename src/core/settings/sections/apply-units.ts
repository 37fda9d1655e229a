import type { UnitSetting } from "../../model/settings";
import { inSentence } from "../../model/visible-text";
import { isBlank, RecordReader } from "../record-reader";
import type { SettingsRecord } from "../settings-record";
import type { SettingsPlace, SettingsProblem } from "../settings-problem";
import { unitNameFault } from "../unit-name-fault";
import { nameKey, unitNames } from "../unit-names";

const KINDS: ReadonlyMap<string, UnitSetting["kind"]> = new Map([
  ["市级部门", "市级部门"],
  ["县区", "县区"],
  ["功能区", "功能区"],
  ["其他", "其他"],
]);

const NOWHERE: SettingsPlace = { sheet: null, cell: null, line: null };

/**
 * 填报单位: units by name over those that hold; a new name with a kind adds a unit.
 * In a whole list a unit of the document may not be left out: whether it reports is said with 是否报送.
 */
export function applyUnits(
  base: readonly UnitSetting[],
  records: readonly SettingsRecord[] | null,
  whole: boolean,
  problems: SettingsProblem[],
): readonly UnitSetting[] {
  if (records === null) return base;
  const known = unitNames(base);
  const units = new Map(base.map((unit) => [unit.name, unit]));
  const places = new Map<string, SettingsPlace>();
  for (const record of records) {
    const typed = new RecordReader(record, "填报单位", []).text("name", "");
    if (typed === "") {
      problems.push({ ...record.at, message: "填报单位缺少名称，请补填或删去整行。" });
      continue;
    }
    const name = known.get(nameKey(typed)) ?? typed;
    if (places.has(name)) problems.push({ ...record.at, message: `填报单位「${name}」出现了两次，请只留一处。` });
    places.set(name, record.at);
    const unit = readUnit(record, name, units.get(name) ?? null, problems);
    if (unit !== null) units.set(name, unit);
  }
  if (whole) {
    const missing = base.filter(({ name }) => !places.has(name)).map(({ name }) => name);
    if (missing.length > 0) {
      const at = records[0]?.at ?? NOWHERE;
      problems.push({
        ...at,
        message: `填报单位缺少${missing.map((name) => `「${name}」`).join("")}。不再报送的单位请把「是否报送」改为否，不要删行。`,
      });
    }
  }
  const all = [...units.values()];
  reportSharedNames(all, places, problems);
  return all;
}

function readUnit(
  record: SettingsRecord,
  name: string,
  held: UnitSetting | null,
  problems: SettingsProblem[],
): UnitSetting | null {
  const reader = new RecordReader(record, `填报单位「${name}」`, problems);
  if (held === null && isBlank(record.fields.get("kind")?.value ?? null)) {
    problems.push({
      ...record.at,
      message: `不认识填报单位「${name}」。新增单位请写明类别（市级部门、县区、功能区或其他）；已有单位请核对名称。`,
    });
    return null;
  }
  const fault = held === null ? unitNameFault(name) : null;
  if (fault !== null) {
    problems.push({ ...record.at, message: `填报单位名称「${inSentence(name)}」${fault}，请改用别的名称。` });
    return null;
  }
  reader.text("name", name);
  const unit: UnitSetting = {
    name,
    kind: reader.choice("kind", held?.kind ?? "其他", KINDS),
    aliases: reader.list("aliases", held?.aliases ?? []),
    reports: reader.flag("reports", held?.reports ?? true),
    member: reader.flag("member", held?.member ?? false),
    contact: reader.text("contact", held?.contact ?? ""),
    phone: reader.text("phone", held?.phone ?? ""),
  };
  reader.finish();
  return unit;
}

function reportSharedNames(
  units: readonly UnitSetting[],
  places: ReadonlyMap<string, SettingsPlace>,
  problems: SettingsProblem[],
): void {
  const holders = new Map<string, string>();
  for (const { name } of units) holders.set(nameKey(name), name);
  for (const { name, aliases } of units) {
    for (const alias of aliases) {
      const holder = holders.get(nameKey(alias));
      if (holder === undefined) holders.set(nameKey(alias), name);
      else if (holder !== name) {
        const at = places.get(name) ?? places.get(holder) ?? NOWHERE;
        problems.push({ ...at, message: `别名「${alias}」同时属于「${holder}」和「${name}」，请只留给其中一个单位。` });
      }
    }
  }
}
