// Where a cursor stands in YAML, and what the JSON Schema of the file says of that place.

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s\-?:,[\]{}#&*!|>'"%@`][^#:]*?|[^\s:#,[\]{}]+)\s*:(?=\s|$)/u;
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/su, "$2").trim();

// The path of keys and list positions (null) around an offset, with the keys that stand beside it.
export function contextAt(text, offset) {
  const stack = [];
  let block = -1;
  const lines = text.split("\n");
  let start = 0;
  for (let number = 0; number < lines.length; number += 1) {
    const line = lines[number];
    const here = offset >= start && offset <= start + line.length;
    const indent = line.search(/\S/u);
    if (indent >= 0 && block >= 0 && indent > block && !here) {
      start += line.length + 1;
      continue;
    }
    if (indent >= 0 || here) {
      if (indent >= 0 && indent <= block) block = -1;
      const cursor = here ? offset - start : line.length;
      const found = readLine(stack, line, cursor, here);
      if (here) return finish(found, stack, lines, number);
      if (/[|>][-+\d]*\s*(#.*)?$/u.test(line) && KEY.test(line.trim().replace(/^(-\s+)+/u, ""))) block = Math.max(0, indent);
    }
    start += line.length + 1;
  }
  return finish({ mode: "key", prefix: "", indent: 0 }, stack, lines, lines.length - 1);
}

function readLine(stack, line, cursor, here) {
  let at = line.search(/\S/u);
  if (at < 0) at = cursor;
  if (line[at] === "#") return { mode: "none", prefix: "" };
  const flow = stack.findLast((frame) => frame.flow);
  if (flow) return readFlow(stack, line, Math.min(at, cursor), cursor);
  if (here && cursor < at) at = cursor;
  const indent = at;
  while (stack.length && stack.at(-1).indent >= (line[at] === "-" && /^-(\s|$)/u.test(line.slice(at)) ? at + 0.5 : at)) stack.pop();
  while (/^-(\s|$)/u.test(line.slice(at)) && at < cursor) {
    while (stack.length && stack.at(-1).indent > at) stack.pop();
    if (stack.at(-1)?.indent === at && stack.at(-1).key === null) stack.pop();
    stack.push({ indent: at, key: null, seen: {} });
    at += 1;
    while (line[at] === " ") at += 1;
  }
  const rest = line.slice(at);
  const key = KEY.exec(rest);
  if (key && at + key[0].length <= cursor) {
    const name = unquoted(key[1]);
    while (stack.length && stack.at(-1).indent >= at) stack.pop();
    note(stack, name, rest.slice(key[0].length).trim());
    stack.push({ indent: at, key: name, seen: {}, from: at });
    let value = at + key[0].length;
    while (line[value] === " " && value < cursor) value += 1;
    if (line[value] === "{" || line[value] === "[") return readFlow(stack, line, value, cursor);
    return { mode: "value", prefix: line.slice(value, cursor), indent: at };
  }
  if (line[at] === "{" || line[at] === "[") return readFlow(stack, line, at, cursor);
  return { mode: "key", prefix: line.slice(at, cursor), indent: at || indent };
}

function note(stack, name, value) {
  const frame = stack.at(-1) ?? (stack.root ??= { seen: {} });
  frame.seen[name] = unquoted(value.replace(/\s+#.*$/u, ""));
}

function readFlow(stack, line, from, cursor) {
  let begin = from;
  let key = null;
  let quote = "";
  const inFlow = () => stack.at(-1)?.flow;
  const value = (end) => line.slice(begin, end).trim();
  for (let at = from; at < cursor; at += 1) {
    const char = line[at];
    if (quote) {
      if (char === quote) quote = "";
      continue;
    }
    if (char === "#" && /\s/u.test(line[at - 1] ?? " ")) return { mode: "none", prefix: "" };
    if ((char === '"' || char === "'") && !value(at)) quote = char;
    else if (char === "{" || char === "[") {
      if (key !== null) stack.push({ indent: 1e9, key, seen: {}, flow: "key" });
      stack.push({ indent: 1e9, key: char === "[" ? null : undefined, seen: {}, flow: char });
      key = null;
      begin = at + 1;
    } else if (char === ":" && /[\s,\]}]|$/u.test(line[at + 1] ?? "") && inFlow() === "{" && key === null) {
      key = unquoted(value(at));
      begin = at + 1;
    } else if (char === "," || char === "}" || char === "]") {
      if (key !== null && inFlow()) stack.at(-1).seen[key] = unquoted(value(at));
      key = null;
      begin = at + 1;
      if (char !== ",") {
        stack.pop();
        if (inFlow() === "key") stack.pop();
        if (!inFlow()) return { mode: "none", prefix: "" };
      }
    }
  }
  const prefix = line.slice(begin, cursor).trimStart();
  if (key !== null) {
    stack.push({ indent: 1e9, key, seen: {}, flow: "key" });
    return { mode: "value", prefix };
  }
  return { mode: inFlow() === "[" ? "value" : "key", prefix };
}

function finish(found, stack, lines, number) {
  const path = stack.filter((frame) => frame.key !== undefined).map((frame) => frame.key);
  const frames = stack.filter((frame) => frame.key !== undefined);
  const seen = frames.map((frame) => ({ ...frame.seen }));
  // A flow mapping notes its keys in a frame of its own, without a key.
  stack.forEach((frame, at) => {
    if (frame.key !== undefined) return;
    const owner = stack.slice(0, at).filter((one) => one.key !== undefined).length - 1;
    if (owner >= 0) Object.assign(seen[owner], frame.seen);
  });
  frames.forEach((frame, at) => {
    const below = frames[at + 1];
    const indent = below ? below.indent : found.mode === "key" ? found.indent : undefined;
    if (indent === undefined || indent > 1e6) return;
    for (const direction of [1, -1]) lookAround(lines, number, indent, direction, seen[at]);
  });
  return { ...found, path, seen };
}

// The keys of the same mapping on the lines around.
function lookAround(lines, number, indent, direction, seen) {
  for (let at = number + direction; at >= 0 && at < lines.length && Math.abs(at - number) < 400; at += direction) {
    const line = lines[at];
    const own = line.search(/\S/u);
    if (own < 0 || line[own] === "#") continue;
    const dashes = /^(\s*(?:-\s+)*)/u.exec(line)[1].length;
    if (own < indent && dashes !== indent) return;
    if (direction > 0 && dashes > own && own < indent) return;
    if (dashes === indent) {
      const key = KEY.exec(line.slice(indent));
      if (key) seen[unquoted(key[1])] ??= unquoted(line.slice(indent + key[0].length).trim());
      if (direction < 0 && dashes > own) return;
    }
  }
}

const deref = (root, schema) => {
  let found = schema;
  while (found?.$ref) found = { ...root.$defs[found.$ref.replace("#/$defs/", "")], ...(found.description ? { description: found.description } : {}) };
  return found;
};

function alternatives(root, schema) {
  const found = deref(root, schema);
  if (!found) return [];
  return [found, ...[...(found.anyOf ?? []), ...(found.oneOf ?? [])].flatMap((one) => alternatives(root, one))];
}

// The schemas that may hold at a path; `seen` narrows those that differ by their `type`.
export function schemasAt(root, path, seen) {
  let now = [root];
  path.forEach((step, at) => {
    now = now.flatMap((schema) => alternatives(root, schema)).flatMap((schema) => {
      if (step === null) return schema.items ? [schema.items] : [];
      const own = schema.properties?.[step];
      if (own) return [own];
      return typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
    });
    const type = seen[at]?.type;
    const narrowed = now.flatMap((schema) => alternatives(root, schema)).filter((schema) => schema.properties?.type?.const);
    if (type && narrowed.some((schema) => schema.properties.type.const === type)) {
      now = narrowed.filter((schema) => schema.properties.type.const === type);
    }
  });
  return now.flatMap((schema) => alternatives(root, schema));
}

export function completionsAt(root, text, offset) {
  const context = contextAt(text, offset);
  if (context.mode === "none") return null;
  const schemas = schemasAt(root, context.path, context.seen);
  const from = offset - context.prefix.length;
  return { from, options: context.mode === "key" ? keys(root, schemas, context) : values(root, schemas) };
}

function keys(root, schemas, context) {
  const beside = context.seen.at(-1) ?? {};
  const found = new Map();
  for (const schema of schemas) {
    for (const [name, own] of Object.entries(schema.properties ?? {})) {
      if (name in beside || found.has(name)) continue;
      const isRequired = schema.required?.includes(name);
      const info = deref(root, own)?.description;
      found.set(name, { label: name, type: "property", apply: `${name}: `, info, boost: isRequired ? 1 : 0, detail: isRequired ? "required" : undefined });
    }
  }
  return [...found.values()];
}

function values(root, schemas) {
  const found = new Map();
  const add = (label, info) => found.set(label, { label, type: "enum", info });
  for (const schema of schemas) {
    for (const value of schema.enum ?? []) add(String(value));
    if (schema.const) add(String(schema.const), schema.description);
    if (schema.type === "boolean") ["true", "false"].forEach((value) => add(value));
    const types = alternatives(root, schema.properties?.type ?? {}).map((one) => one.const).filter(Boolean);
    for (const type of types) add(`type: ${type}`, schema.description);
  }
  return [...found.values()];
}

export function describe(root, text, offset) {
  const context = contextAt(text, offset);
  if (context.mode === "none") return null;
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1);
  let path = context.path;
  if (context.mode === "key") {
    const begin = offset - context.prefix.length;
    const name = KEY.exec(text.slice(begin, begin + 200).split("\n")[0]);
    if (!name) return null;
    path = [...path, unquoted(name[1])];
  }
  const own = schemasAt(root, path, context.seen).find((schema) => schema.description);
  const names = path.filter((step) => step !== null);
  return own && line ? { name: names.at(-1) ?? "", text: own.description } : null;
}
