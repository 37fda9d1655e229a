import { invalidArgument } from "./host-error";
import type { Members } from "./members";
import type { HostObject } from "./objects";
import type { Json, QueryInfo } from "./protocol";
import { upperFirst } from "./wire-names";

type Loaded = Record<string, Json>;

/** What `load` asked for: of an object its properties, of a collection those of its items. */
export function loadedOf(
  object: HostObject,
  query: QueryInfo,
  members: Members,
  idOf: (object: HostObject) => Loaded,
): Json {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const items = members.items(object);
  if (items === null) return loadedObject(object, wanted);
  const first = query.Skip ?? 0;
  const some = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { _Items: some.map((item, index) => ({ ...loadedObject(item, wanted), _Index: first + index })) };

  function loadedObject(of: HostObject, paths: readonly string[]): Loaded {
    const loaded: Loaded = idOf(of);
    const deeper = new Map<string, string[]>();
    for (const path of paths.length === 0 ? ["*"] : paths) {
      const [head = "", ...rest] = path.split("/");
      const name = upperFirst(head);
      if (name === "*") for (const each of members.readable(of)) loaded[each] = members.read(of, each);
      else if (rest.length > 0 || members.isNavigation(of, name))
        deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
      else loaded[name] = members.read(of, name);
    }
    for (const [name, inner] of deeper) loaded[name] = loadedPart(of, name, inner);
    return loaded;
  }

  function loadedPart(of: HostObject, name: string, paths: readonly string[]): Json {
    if (!members.isNavigation(of, name)) throw invalidArgument();
    const part = members.navigate(of, name);
    return part === null ? null : loadedOf(part, { Select: paths.map(withoutItems) }, members, idOf);
  }
}

/** `items/name` is asked of the items themselves. */
function withoutItems(path: string): string {
  return path.replace(/^items\//i, "");
}
