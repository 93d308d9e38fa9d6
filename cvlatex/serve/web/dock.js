// The lists below the text: problems, outline, what a machine reads, what changed, and the look.

import { askJson, put } from "./api.js";
import { byId, element, showTabs } from "./dom.js";
import { fixName } from "./editor.js";
import { readingOf } from "./machine.js";
import { Match } from "./match.js";
import { say } from "./words.js";

const SHOWN = ["style", "color", "fonts", "font_size", "density", "margins", "paper", "max_pages", "glossary", "output", "audience"];

const RANK = { error: 0, warning: 1, note: 2 };

export class Dock {
  selected = "problems";
  #undo = [];

  constructor(app) {
    this.app = app;
    this.match = new Match(app);
    this.panel = byId("panel");
  }

  #tabs() {
    const { problems, failures } = this.app;
    const errors = problems.filter((one) => one.severity === "error").length + Object.keys(failures).length;
    const shown = problems.length + Object.keys(failures).length;
    const changes = this.app.view?.map?.changed.length ?? 0;
    const all = [
      { id: "problems", label: say("problems"), badge: shown, kind: errors ? "error" : "" },
      { id: "outline", label: say("outline") },
      { id: "machine", label: say("machine") },
      { id: "changes", label: say("changes"), badge: changes },
      { id: "match", label: say("match") },
      { id: "design", label: say("design") },
    ];
    if (this.app.role === "guest") return all.filter((one) => one.id === "machine");
    return this.app.editable ? all : all.filter((one) => one.id !== "design");
  }

  show(selected = this.selected) {
    const tabs = this.#tabs();
    this.selected = tabs.some((one) => one.id === selected) ? selected : tabs[0].id;
    showTabs(byId("dock-tabs"), tabs, this.selected, (id) => this.show(id), "panel");
    this.panel.setAttribute("aria-labelledby", `dock-tabs-${this.selected}`);
    if (this.selected !== "match") this.match.hide();
    this[`_${this.selected}`]();
  }

  // Bring what is shown up to date, if it is one of these.
  refresh(...of) {
    if (of.includes(this.selected)) this.show();
    else showTabs(byId("dock-tabs"), this.#tabs(), this.selected, (id) => this.show(id), "panel");
  }

  _problems() {
    const { problems, failures } = this.app;
    const failed = Object.entries(failures).map(([variant, message]) =>
      element("li", { class: "error" }, element("p", { class: "row" }, `${variant ? `${variant}: ` : ""}${message}`)),
    );
    const items = problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).map((problem) => {
      const where = problem.file ? `${problem.file}${problem.file.endsWith(".pdf") ? `, ${say("page")} ${problem.span[0]}` : `:${problem.span[0]}`}` : "";
      const lead = element(
        "button", { class: "row", type: "button", onclick: () => this.app.goToProblem(problem) },
        element("span", { class: `mark ${problem.severity}`, "aria-label": problem.severity, role: "img" }),
        element("span", {}, problem.message), element("small", {}, where),
      );
      const fix = problem.fix && this.app.editable ? element("button", { class: "fix", type: "button", onclick: () => this.app.editor.fix(problem) }, fixName(problem.fix)) : null;
      const hints = problem.hints.length ? element("p", { class: "hints" }, problem.hints.join(" ")) : null;
      return element("li", { class: problem.severity }, lead, hints, fix);
    });
    this.panel.replaceChildren(
      failed.length + items.length ? element("ul", { class: "list" }, ...failed, ...items) : element("p", { class: "empty" }, say("no-problems")),
    );
  }

  _outline() {
    const entries = this.app.view?.map?.entries ?? [];
    const seen = new Set();
    const items = [];
    for (const entry of entries) {
      const key = `${entry.file}${entry.span} ${entry.kind}`;
      if (!["name", "section", "title", "term"].includes(entry.kind) || seen.has(key)) continue;
      seen.add(key);
      const whole = entries.filter((one) => one.kind === entry.kind && String(one.span) === String(entry.span) && one.file === entry.file);
      const label = entry.kind === "name" ? entry.text : whole.map((one) => one.text).join(entry.kind === "section" ? "" : " ").replace(/[\s,，、:：;；]+$/u, "");
      const open = () => this.app.open(entry);
      items.push(element("li", { class: `level-${entry.kind}` }, element("button", { class: "row", type: "button", onclick: open }, element("span", {}, label), element("small", {}, String(entry.page)))));
    }
    this.panel.replaceChildren(element("ul", { class: "list outline" }, ...items));
  }

  async _machine() {
    const { view } = this.app;
    if (!view?.variant) return;
    const key = `${view.variant} ${view.number}`;
    if (this.read?.key !== key) this.read = { key, answer: await askJson(`/api/machine/${encodeURIComponent(view.variant)}`).catch(() => null) };
    if (this.selected !== "machine" || !this.read.answer) return;
    this.panel.replaceChildren(...readingOf(this.read.answer));
  }

  _match() {
    this.panel.replaceChildren(this.match.show());
  }

  _changes() {
    const changed = this.app.view?.map?.changed ?? [];
    const items = changed.map((entry) =>
      element("li", {}, element("button", { class: "row", type: "button", onclick: () => this.app.open(entry) }, element("span", {}, entry.text || entry.kind), element("small", {}, `${say("page")} ${entry.page}`))),
    );
    this.panel.replaceChildren(
      element("p", { class: "empty" }, say(changed.length ? "changes-are" : "no-changes")),
      element("ul", { class: "list" }, ...items),
    );
  }

  async _design() {
    const variant = this.of ?? this.app.view?.variant ?? "";
    try {
      const [{ settings, choices: more }, schema] = await Promise.all([askJson("/api/design"), (this.schema ??= await askJson("/api/schema/variants.schema.json"))]);
      if (this.selected !== "design") return;
      const focused = document.activeElement?.id;
      this.panel.replaceChildren(this.#form(variant in settings ? variant : "", settings, schema, more));
      if (focused?.startsWith("design-")) byId(focused)?.focus();
    } catch (problem) {
      this.panel.replaceChildren(element("p", { class: "empty" }, problem.message));
    }
  }

  #form(variant, settings, schema, more) {
    const choose = element("select", { id: "design-of", onchange: () => ((this.of = choose.value), this.show()) },
      ...Object.keys(settings).map((name) => element("option", { value: name, selected: name === variant }, name || say("defaults"))));
    const undo = element("button", { class: "quiet", type: "button", id: "design-undo", disabled: !this.#undo.length, onclick: () => this.#takeBack() }, say("undo"));
    const known = schema.$defs.Settings.properties;
    const rows = SHOWN.filter((key) => known[key]).map((key) => this.#row(key, known[key], schema, variant, settings, more));
    return element("form", { class: "design", onsubmit: (event) => event.preventDefault() },
      element("p", { class: "of" }, element("label", { htmlFor: "design-of" }, say("design-of")), choose, undo), ...rows);
  }

  #row(key, property, schema, variant, settings, more) {
    const own = settings[variant]?.[key];
    const inherited = variant ? settings[""]?.[key] : undefined;
    const id = `design-${key}`;
    const change = (value) => this.#change(variant, key, value, own ?? null);
    const options = key in more ? { values: more[key] } : choices(property, schema);
    let control;
    if (options.values.length && !options.free) {
      const unset = inherited === undefined ? say("unset") : say("as-default", { value: inherited });
      control = element("select", { id, onchange: () => change(control.value === "" ? null : control.value) },
        element("option", { value: "" }, unset), ...options.values.map((value) => element("option", { value, selected: value === own }, value)));
    } else {
      control = element("input", { id, type: options.number ? "number" : "text", value: own ?? "", placeholder: String(inherited ?? say("unset")), min: options.number ? 1 : undefined });
      if (options.values.length) control.setAttribute("list", `${id}-list`);
      const take = () => change(control.value === "" ? null : options.number ? Number(control.value) : control.value);
      control.addEventListener("change", take);
    }
    const list = options.free && options.values.length ? element("datalist", { id: `${id}-list` }, ...options.values.map((value) => element("option", { value }))) : null;
    const about = property.description ?? "";
    return element("p", { title: about }, element("label", { htmlFor: id }, say(`design-${key}`)), control, list, element("small", { id: `${id}-about` }, about));
  }

  async #change(variant, key, value, before) {
    await this.app.editor.flush();
    await put("/api/design", { variant, key, value }).then(
      () => this.#undo.push({ variant, key, value: before }),
      (problem) => this.app.notice(problem.message),
    );
    this.show();
  }

  async #takeBack() {
    const last = this.#undo.pop();
    await this.app.editor.flush();
    await put("/api/design", last).catch((problem) => this.app.notice(problem.message));
    this.show();
  }
}

function choices(property, schema) {
  const all = [];
  const walk = (one) => {
    if (one.$ref) walk({ ...schema.$defs[one.$ref.replace("#/$defs/", "")] });
    all.push(one);
    for (const inner of one.anyOf ?? one.oneOf ?? []) walk(inner);
  };
  walk(property);
  const values = all.flatMap((one) => one.enum ?? []).map(String);
  const isNumber = all.some((one) => one.type === "integer" || one.type === "number");
  return { values, number: isNumber, free: all.some((one) => one.type === "string" && one.pattern) };
}
