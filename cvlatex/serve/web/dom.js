// Elements in one expression, and sets of tabs that the arrow keys walk through.

export const byId = (id) => document.getElementById(id);

export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") node.className = value;
    else if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key in node && key !== "list") node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function showTabs(list, items, selected, select, controls) {
  const had = list.contains(document.activeElement);
  list.replaceChildren(
    ...items.map((item) =>
      element(
        "button",
        {
          class: "tab", type: "button", role: "tab", id: `${list.id}-${item.id}`, "aria-selected": String(item.id === selected),
          "aria-controls": controls, tabIndex: item.id === selected ? 0 : -1, onclick: () => select(item.id), title: item.title,
        },
        item.label, item.badge ? element("span", { class: `badge ${item.kind ?? ""}` }, String(item.badge)) : null,
      ),
    ),
  );
  if (had) list.querySelector('[aria-selected="true"]')?.focus();
}

export function walkTabs(list) {
  list.addEventListener("keydown", (event) => {
    const tabs = [...list.querySelectorAll('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    tabs[(to + tabs.length) % tabs.length].click();
  });
}

// A separator that the mouse or the arrow keys move; `apply` takes a share in percent.
export function divider(node, measure, apply) {
  const set = (value) => {
    const low = Number(node.getAttribute("aria-valuemin"));
    const share = Math.min(Number(node.getAttribute("aria-valuemax")), Math.max(low, value));
    node.setAttribute("aria-valuenow", String(Math.round(share)));
    localStorage.setItem(node.id, String(share));
    apply(share);
  };
  node.addEventListener("pointerdown", (event) => {
    node.setPointerCapture(event.pointerId);
    node.classList.add("moves");
    const move = (moved) => set(measure(moved));
    node.addEventListener("pointermove", move);
    node.addEventListener("pointerup", () => {
      node.classList.remove("moves");
      node.removeEventListener("pointermove", move);
    }, { once: true });
    event.preventDefault();
  });
  node.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -3, ArrowUp: 3, ArrowRight: 3, ArrowDown: -3 }[event.key];
    if (step) {
      event.preventDefault();
      set(Number(node.getAttribute("aria-valuenow")) + step);
    }
  });
  const stored = Number(localStorage.getItem(node.id));
  set(stored || Number(node.getAttribute("aria-valuenow")));
}
