import { EVENT_TYPES, WORKBOOK_TARGET } from "./event-queue";
import type { EventKind } from "./event-queue";
import { hasLevel } from "./host-class";
import type { Argument } from "./host-class";
import type { HostContext } from "./host-context";
import { HostError } from "./host-error";
import { objectOrNull } from "./members";
import type { Members } from "./members";
import { hostObject, isHostObject } from "./objects";
import type { HostObject } from "./objects";
import { Sheet } from "../model/sheet";
import type { Action, ArgumentInfo, Json, ObjectPath, RequestBody, ResponseError } from "./protocol";
import { loadedOf } from "./query";
import { lowerFirst, upperFirst } from "./wire-names";
import type { References } from "./references";

/** A service of the client that is not of Excel (start-up of the pane and the like). */
const SERVICE = Symbol("service");
type Resolved = HostObject | null | typeof SERVICE;

const NOT_FOUND = new Set(["ItemNotFound"]);

/** One request on its way. */
export class Batch {
  private readonly resolved = new Map<string, Resolved>();

  constructor(
    private readonly body: RequestBody,
    private readonly context: HostContext,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  act(action: Action): Json {
    if (action.ActionType === 5) return null;
    const object = this.object(action.ObjectPathId);
    if (object === SERVICE) return null;
    if (action.ActionType === 1) return object === null ? null : this.idOf(object);
    if (object === null) return this.onNull(action);
    const args = this.args(action.ArgumentInfo);
    switch (action.ActionType) {
      case 2:
      case 7:
        return loadedOf(object, action.QueryInfo ?? {}, this.members, (of) => this.idOf(of));
      case 3:
        return this.call(object, action.Name ?? "", args);
      case 4:
        this.members.write(object, upperFirst(action.Name ?? ""), plain(args[0]));
        return null;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.members.write(object, upperFirst(name), value);
        return null;
      default:
        throw new HostError("GeneralException");
    }
  }

  errorOf(failure: HostError, action: Action, index: number): ResponseError {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const ownerPath = action.ActionType === 1 ? path?.ParentObjectPathId : action.ObjectPathId;
    const owner = ownerPath === undefined ? undefined : this.resolved.get(String(ownerPath));
    const name =
      action.ActionType === 1 ? (path?.ObjectPathType === 5 ? "getItem" : (path?.Name ?? "")) : (action.Name ?? "load");
    return {
      Code: failure.code,
      Message: failure.message,
      Location: `${isHostObject(owner) ? owner.className : ""}.${lowerFirst(name)}`,
      HttpStatusCode: NOT_FOUND.has(failure.code) ? 404 : 400,
      ActionIndex: index,
    };
  }

  private onNull({ ActionType, Name }: Action): Json {
    if (ActionType === 2 || ActionType === 7 || Name === "_KeepReference") return null;
    throw new HostError("ItemNotFound");
  }

  private call(object: HostObject, name: string, args: readonly Argument[]): Json {
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference" || name === "_RemoveAllReferences") {
      if (name === "_RemoveReference") this.references.remove(textOf(args[0]));
      else this.references.clear();
      return null;
    }
    const subscription = /^_(Register|Unregister)(\w+)Event$/.exec(name);
    if (subscription !== null) return this.subscribe(object, subscription[1] === "Register", subscription[2]!);
    const answer = this.members.call(object, name, args);
    return isHostObject(answer) ? this.idOf(answer) : (answer ?? null);
  }

  private subscribe(object: HostObject, on: boolean, kind: string): Json {
    const collectionOnly =
      object.className === "WorksheetCollection" && (kind === "DataChanged" || kind === "SelectionChanged");
    const level = collectionOnly ? "1.9" : kind === "ProtectionChanged" ? "1.14" : "1.7";
    if (!(kind in EVENT_TYPES)) {
      this.members.missing.push(`${object.className} event ${kind}`);
      throw new HostError("ApiNotFound");
    }
    if (!hasLevel(this.context.api, level)) throw new HostError("ApiNotFound");
    const target = object.className === "Worksheet" ? object.target.id : WORKBOOK_TARGET;
    if (on) this.context.events.register(kind as EventKind, target);
    else this.context.events.unregister(kind as EventKind, target);
    return null;
  }

  private object(id: number | string): Resolved {
    const key = String(id);
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[key];
    if (path === undefined) throw new HostError("InvalidReference");
    const made = this.resolve(path);
    this.resolved.set(key, made);
    return made;
  }

  private resolve(path: ObjectPath): Resolved {
    if (path.ObjectPathType === 1) return hostObject("Workbook", this.context.workbook);
    if (path.ObjectPathType === 2) return this.service(path.Name);
    if (path.ObjectPathType === 6) return this.kept(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.object(path.ParentObjectPathId ?? "");
    if (parent === null || parent === SERVICE) return parent;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === 4) return this.members.navigate(parent, path.Name);
    if (path.ObjectPathType === 5) return this.members.item(parent, args[0]);
    if (path.ObjectPathType === 3) return objectOrNull(this.members.call(parent, path.Name, args));
    throw new HostError("GeneralException");
  }

  private service(name: string): Resolved {
    return name === "Microsoft.ExcelServices.Runtime" || name.endsWith("Excel.Runtime")
      ? hostObject("Runtime", this.context.workbook)
      : SERVICE;
  }

  private kept(id: string): HostObject {
    const object = this.references.find(id);
    if (object === undefined) throw new HostError("InvalidReference");
    if (onDeletedSheet(object)) throw new HostError("ItemNotFound");
    return object;
  }

  private args(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      // 0 stands for an argument that is no object.
      if (reference === undefined || reference === null || reference === 0 || Array.isArray(reference)) return value;
      const object = this.object(reference as number | string);
      if (object === null || object === SERVICE) throw new HostError("InvalidArgument");
      return object;
    });
  }

  private idOf(object: HostObject): Record<string, Json> {
    const definition = this.members.classOf(object);
    const reference = this.references.idOf(object);
    const id = definition.id?.(object.target as never);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(id === undefined ? {} : { [definition.publicId ? "Id" : "_Id"]: id }),
    };
  }
}

function plain(value: Argument): Json {
  if (isHostObject(value)) throw new HostError("InvalidArgument");
  return value;
}

function onDeletedSheet({ target }: HostObject): boolean {
  const { sheet } = target as { readonly sheet?: unknown };
  return sheet instanceof Sheet && !sheet.workbook.sheets.includes(sheet);
}

function textOf(value: Argument): string {
  return typeof value === "string" ? value : "";
}
