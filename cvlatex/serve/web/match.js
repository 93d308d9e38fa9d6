// A job advertisement beside the CV: which of its terms are printed, left out, or nowhere. It writes nothing.

import { post } from "./api.js";
import { element } from "./dom.js";
import { say } from "./words.js";

const PAUSE = 500;

export class Match {
  #app;
  #answer = null;
  #asked = "";
  #timer = 0;

  constructor(app) {
    this.#app = app;
    this.text = element("textarea", { id: "advertisement", rows: 3, oninput: () => this.#later() });
    this.label = element("label", { htmlFor: "advertisement" });
    this.about = element("p", { class: "empty" });
    this.found = element("div", { class: "found", role: "status" });
    this.node = element("div", { class: "match" }, this.label, this.text, this.about, this.found);
  }

  // The panel as it is for the shown variant and build; asks only where one of them is another.
  show() {
    this.label.textContent = say("match-paste");
    this.about.textContent = say("match-is");
    this.#ask();
    this.#list();
    this.#light(this.#app.view);
    return this.node;
  }

  // The marks go with the panel.
  hide() {
    this.#light(null);
  }

  #light(shown) {
    for (const view of this.#app.views) view.highlight(view === shown ? this.forms() : []);
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    const { view } = this.#app;
    const text = this.text.value.trim();
    const key = `${view?.variant} ${view?.number} ${text}`;
    if (key === this.#asked || !view?.variant) return;
    this.#asked = key;
    let answer = null;
    try {
      if (text) answer = await post(`/api/match/${encodeURIComponent(view.variant)}`, { text });
    } catch (problem) {
      answer = { problem: problem.message };
    }
    if (key !== this.#asked) return;
    this.#answer = answer;
    this.#list();
    if (this.node.isConnected) this.#light(view);
  }

  forms = () => (this.#answer?.terms ?? []).flatMap((one) => one.forms);

  #list() {
    const answer = this.#answer;
    this.about.hidden = Boolean(answer);
    if (!answer) return this.found.replaceChildren();
    if (answer.problem) return this.found.replaceChildren(element("p", { class: "lacking" }, answer.problem));
    const printed = answer.terms.filter((one) => one.where === "printed").length;
    const head = element(
      "p", { class: "share" },
      element("meter", { min: 0, max: 1, value: answer.share, "aria-label": say("match") }),
      say("match-share", { printed, count: answer.terms.length }),
    );
    const groups = ["nowhere", "left-out", "printed"].map((where) => this.#group(where, answer.terms.filter((one) => one.where === where)));
    return this.found.replaceChildren(head, ...groups.filter(Boolean));
  }

  #group(where, terms) {
    if (!terms.length) return null;
    const chips = terms.map((one) => {
      const words = `${one.term}${one.count > 1 ? ` ×${one.count}` : ""}`;
      const tags = one.tags.length ? element("small", {}, `${say("tags")} ${one.tags.join(", ")}`) : null;
      const go = () => this.#app.goToProblem(one.places[0]);
      return element("li", {}, one.places.length ? element("button", { type: "button", class: "chip", onclick: go }, words, tags) : element("span", { class: "chip" }, words));
    });
    return element("section", { class: where }, element("h2", {}, say(`match-${where}`)), element("ul", { class: "chips" }, ...chips));
  }
}
