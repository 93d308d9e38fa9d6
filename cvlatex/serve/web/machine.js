// What an applicant-tracking system reads of a page: the fields that it fills in, then its plain text.

import { element } from "./dom.js";
import { say } from "./words.js";

const FIELDS = ["role", "employer", "dates", "place"];

export function readingOf({ pages, fields, problem }) {
  return [
    element("p", { class: "empty" }, say("machine-is")),
    fields ? filled(fields) : element("p", { class: "lacking" }, problem),
    element("p", { class: "empty apart" }, say("machine-text")),
    ...pages.flatMap((lines, index) => [
      element("h2", {}, say("page-of", { page: index + 1, count: pages.length })),
      element("pre", {}, lines.join("\n")),
    ]),
  ];
}

function filled({ name, headline, contacts, sections, unread }) {
  const rows = [
    row("name", name),
    ...(headline ? [row("headline", headline)] : []),
    ...contacts.map(({ kind, value }) => row(kind || "other", value)),
  ];
  return element(
    "div", { class: "reading" },
    element("dl", {}, ...rows.flat()),
    unread.length ? lacking(unread) : null,
    ...sections.flatMap(section),
  );
}

function lacking(unread) {
  const items = unread.map((one) => element("li", {}, one));
  return element("details", { class: "unread" }, element("summary", {}, say("unread", { count: items.length })), element("ul", {}, ...items));
}

function section({ title, kind, entries, lines }) {
  const asNamed = kind && kind.toLowerCase() === title.toLowerCase();
  const known = kind ? element("small", {}, say("read-as", { kind })) : element("small", { class: "lacking" }, say("not-read"));
  return [
    element("h2", {}, title, asNamed ? null : known),
    ...lines.map((line) => element("p", {}, line)),
    ...entries.map((entry) => {
      const rows = FIELDS.filter((key) => key !== "place" || entry.place).map((key) => row(key, entry[key]));
      const rest = entry.other.map((line) => row("other", line));
      const points = entry.points.length ? row("points", say("points-are", { count: entry.points.length })) : [];
      return element("dl", {}, ...rows.flat(), ...rest.flat(), ...points);
    }),
  ];
}

function row(key, value) {
  const words = value ? element("dd", {}, value) : element("dd", { class: "lacking" }, say("not-read"));
  return [element("dt", {}, say(`field-${key}`)), words];
}
