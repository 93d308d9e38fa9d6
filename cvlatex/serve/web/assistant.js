// What the JSON Schema of a file gives while it is typed: completions, and what a key is for.

import * as cm from "./vendor/codemirror.js";
import { askJson } from "./api.js";
import { completionsAt, describe } from "./schema.js";

export class Assistant {
  #schemas = new Map();
  #current;

  // `current` returns the name of the file in the editor.
  constructor(current) {
    this.#current = current;
    this.extensions = [
      cm.autocompletion({ override: [(context) => this.#complete(context)], icons: false }),
      cm.hoverTooltip((view, at) => this.#hover(view, at)),
    ];
  }

  schemaOf = (name) => this.#schemas.get(name);

  async load(name) {
    if (name === "private.yaml") return;
    const schema = name.replace(".yaml", ".schema.json");
    try {
      this.#schemas.set(name, await askJson(`/api/schema/${schema}`));
    } catch {
      this.#schemas.set(name, null);
    }
  }

  #complete(context) {
    const schema = this.schemaOf(this.#current());
    if (!schema) return null;
    const found = completionsAt(schema, context.state.doc.toString(), context.pos);
    if (!found?.options.length || (!context.explicit && found.from === context.pos && !/[\s{]/u.test(context.state.sliceDoc(context.pos - 1, context.pos)))) return null;
    if (!context.explicit && found.from === context.pos) return null;
    return { ...found, validFor: /^[\w: -]*$/u };
  }

  #hover(view, at) {
    const schema = this.schemaOf(this.#current());
    const word = view.state.wordAt(at);
    if (!schema || !word) return null;
    const found = describe(schema, view.state.doc.toString(), word.from);
    if (!found) return null;
    const create = () => {
      const dom = document.createElement("div");
      dom.className = "doc";
      dom.append(Object.assign(document.createElement("code"), { textContent: found.name }), ` ${found.text}`);
      return { dom };
    };
    return { pos: word.from, end: word.to, above: true, create };
  }
}
