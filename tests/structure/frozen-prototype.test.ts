const inherited = Object.prototype as unknown as Record<string, unknown>;

test("nothing can be added to what every object inherits, and nothing of it replaced", () => {
  expect(Object.isFrozen(Object.prototype)).toBe(true);
  expect(() => (inherited["polluted"] = 1)).toThrow(TypeError);
  expect(() => (inherited["constructor"] = 1)).toThrow(TypeError);
  expect(() => Object.defineProperty(Object.prototype, "polluted", { value: 1 })).toThrow(TypeError);
  expect(() => Reflect.setPrototypeOf(Object.prototype, { polluted: 1 })).not.toThrow();
  expect("polluted" in {}).toBe(false);
});

test("a name from a file used as a key of an object ends in an error, not in a changed prototype", () => {
  const byName: Record<string, Record<string, unknown>> = {};
  expect(() => (byName["__proto__"]!["polluted"] = 1)).toThrow(TypeError);
});

test("an object may still have own members of the same names", () => {
  const own: Record<string, unknown> = {};
  own["constructor"] = "部门";
  own["toString"] = "名称";
  expect(Object.keys(own)).toEqual(["constructor", "toString"]);
  expect({}.constructor).toBe(Object);
});
