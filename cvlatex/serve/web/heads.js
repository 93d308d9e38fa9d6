// The line above each view: how many pages its variant has, of how many, and which variant it is.

import { byId, element } from "./dom.js";
import { say } from "./words.js";

export function showHeads(app) {
  const isWrong = document.body.classList.contains("stale");
  byId("open-pdf").hidden = !app.pages.has(app.view.variant);
  for (const view of app.views) {
    const info = app.pages.get(view.variant);
    const count = info ? (info.budget ? say("budget", { count: info.pages.length, budget: info.budget }) : say(info.pages.length === 1 ? "of-page" : "of-pages", { count: info.pages.length })) : say(isWrong ? "no-good-pages" : "no-pages");
    const over = info && app.isOver(view.variant) ? element("strong", { class: "over" }, say("over")) : null;
    const old = view.head.querySelector("select");
    const choose = app.views.length > 1 ? element("select", { "aria-label": say("variant"), onchange: () => app.choose(choose.value, view) }, ...app.variants.map((name) => element("option", { value: name, selected: name === view.variant }, name))) : null;
    if (old && old === document.activeElement) old.replaceWith(choose);
    view.head.replaceChildren(...[choose, element("span", {}, count), over, info ? element("span", { class: "stale-note" }, say("stale")) : null].filter(Boolean));
    if (old) choose?.focus();
    const isSecond = view !== app.views[0] && view.variant === app.views[0].variant;
    view.scroller.setAttribute("aria-label", isSecond ? say("second", { variant: view.variant }) : view.variant ?? "");
    view.node.classList.toggle("active", view === app.view);
  }
}
