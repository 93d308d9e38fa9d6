"""How the binder's problems are worded: what is wrong at a node, and the nearest thing that would be right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType

from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic, Fix, error, note, shorten, warning
from cvlatex.core.source import Span
from cvlatex.core.spelling import find_nearest
from cvlatex.model.contact_types import list_type_names
from cvlatex.model.cures import cure_value
from cvlatex.model.fields import Form
from cvlatex.model.folder import PRIVATE
from cvlatex.model.tags import TAGS, is_known, is_right_to_left, suggest_tags
from cvlatex.model.tags import guess_tag as tag_meant
from cvlatex.readers.yaml.belonging import join_words
from cvlatex.readers.yaml.elsewhere import suggest_elsewhere
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.period_keys import report_period_key
from cvlatex.readers.yaml.quoting import as_scalar, quote
from cvlatex.readers.yaml.shapes import Key, list_known_keys
from cvlatex.readers.yaml.synonyms import find_keys, find_values


def report_absent(node: ScalarNode, names: tuple[str, ...]) -> Diagnostic:
    """Report a name that is none of those of private.yaml: its line is left out; a warning where it is misspelt."""
    private = PurePath(node.span.file).with_name(PRIVATE).as_posix()
    message = f"'{shorten(node.value)}' is left out: {private} has no value of that name."
    near = find_nearest(node.value, names)
    if near:
        fix = Fix(node.span, f"{PRIVATE_TAG} {near}")
        return warning("private-value-absent", node.span, message, f"Did you mean '{near}'?", fix=fix)
    return note("private-value-absent", node.span, message, f"Add a line `{shorten(node.value)}: …` to {private}.")


def report_empty_text(node: ScalarNode, hidden: tuple[Span, str] | None) -> Diagnostic:
    """Report a text that is empty; `hidden` is what a # before it hid from YAML."""
    if hidden:
        text = quote(hidden[1])
        message = "A # after a space begins a comment, which hides this text from YAML."
        fix = Fix(hidden[0], text, safe=True)
        return error("empty-text", hidden[0], message, f"Put it in quotes: {text}", fix=fix)
    if node.is_null and node.value.isalpha():
        text = quote(node.value)
        hint = f"If the word is meant, write {text}; else write the text, or ~ under a language that leaves it out."
        return error(
            "empty-text", node.span, f"{node.value} is YAML's word for nothing.", hint, fix=Fix(node.span, text)
        )
    hint = "Write the text, or ~ under a language that leaves it out on purpose."
    return error("empty-text", node.span, "This text is empty.", hint)


def report_malformed(node: ScalarNode, form: Form, *, private: bool = False) -> Diagnostic:
    """Report a string that is not of its form; a private one is not quoted."""
    if private:
        return error("malformed", node.span, f"This private value is not {form.words}.", "Change it to that form.")
    message = f"'{shorten(node.value)}' is not {form.words}."
    if cure := cure_value(node.value, form):
        fix = Fix(node.span, as_scalar(cure))
        return error("malformed", node.span, message, f"Write {as_scalar(cure)}", fix=fix)
    return error("malformed", node.span, message, "Change it to that form.")


def report_brackets(node: Node, form: Form | None, words: str) -> Diagnostic:
    """Report something in brackets where one plain value belongs; items that make one of its form are joined."""
    hint, fix = "Write it as one plain value, without brackets.", None
    if form and isinstance(node, ListNode) and all(isinstance(item, ScalarNode) for item in node.items):
        joined = " ".join(item.value for item in node.items if isinstance(item, ScalarNode))
        right = joined if re.fullmatch(form.pattern, joined) else cure_value(joined, form)
        if right and node.span.line == node.span.end_line:
            hint, fix = f"Write {as_scalar(right)}", Fix(node.span, as_scalar(right))
    return error("wrong-type", find_head(node), f"Here belongs {words}.", hint, fix=fix)


def report_unknown_value(node: ScalarNode, choices: tuple[str, ...]) -> Diagnostic:
    """Report a word that is none of those that may stand there."""
    written = node.value.strip().lower()
    message = f"'{shorten(node.value)}' is not a word that is known here."
    parts = [part for part in re.split(r"[\s,+/&、，;；]+|and", written) if part]
    if len(parts) > 1 and all(part in choices for part in parts):
        right = f"[{', '.join(parts)}]"
        return error("unknown-value", node.span, message, f"Write {right}.", fix=Fix(node.span, right))
    near = _as_size(written) if _as_size(written) in choices else written if written in choices else None
    near = near or next((word for word in find_values(written) if word in choices), None)
    longer = [word for word in choices if written and word.startswith(written) and word[len(written) :].isalpha()]
    near = near or (longer[0] if len(longer) == 1 else find_nearest(written, choices))
    if near:
        fix = Fix(node.span, near, safe=True)
        return error("unknown-value", node.span, message, f"Did you mean '{near}'?", fix=fix)
    if choices == list_type_names():
        label = as_scalar(shorten(node.value))
        message = f"'{shorten(node.value)}' is no type of contact that is known here."
        return error("unknown-value", node.span, message, f"Write `type: other`, and beside it `label: {label}`.")
    return error("unknown-value", node.span, message, f"Write one of {join_words(choices)}.")


def _as_size(written: str) -> str:
    """Return a size of type with a point and its unit: `9,5`, `10.0 pt`."""
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(?:pt|points?)?", written)
    return f"{float(found[1].replace(',', '.')):g}pt" if found else ""


def report_hidden_value(name: str, hidden: tuple[Span, str]) -> Diagnostic:
    """Report a key without a value, which a # before it hid from YAML."""
    text = quote(hidden[1])
    message = f"A # after a space begins a comment, so {name} has no value."
    return error("empty-value", hidden[0], message, f"Put it in quotes: {text}", fix=Fix(hidden[0], text, safe=True))


def report_missing_key(node: MapNode, key: Key) -> Diagnostic:
    """Report a key that a record must have."""
    hint = f"Add `{key.name}: …` beside the others. {key.doc}"
    return error("missing-key", find_head(node), f"The key '{key.name}' is missing here.", hint)


def find_head(node: Node) -> Span:
    """Return where a node begins: of a map or list that takes several lines, its first key or dash."""
    if isinstance(node, MapNode) and node.entries and node.span.end_line > node.span.line:
        return node.entries[0][0].span
    return node.span.start() if node.span.end_line > node.span.line else node.span


def report_unknown_language(key: ScalarNode, *, cut_off: bool) -> Diagnostic:
    """Report a key in a map of languages that is no language tag; `cut_off` is one without a value."""
    hint = suggest_language(key.value)
    if cut_off:
        hint = _find_slip_in_map(key.value, TAGS) or _suggest_quotes(key)
    return error("unknown-language", key.span, _explain_no_language(key.value), hint)


def _explain_no_language(written: str) -> str:
    """Return the message for a key that is no language tag."""
    reason = "a language written from right to left, which cannot be set" if is_right_to_left(written) else ""
    return f"'{shorten(written)}' is {reason or 'not a language tag'}."


def suggest_language(written: str) -> str:
    """Return the tag that was meant, else the tags that are near."""
    if is_right_to_left(written):
        return "Delete this: Arabic, Hebrew, Persian and others are not supported."
    near = guess_language(written)
    return f"Did you mean '{near}'?" if near else f"There are {join_words(suggest_tags(written))}."


def report_unknown_tag(node: ScalarNode) -> Diagnostic:
    """Return the diagnostic of a value that should be a language tag and is none."""
    message = _explain_no_language(node.value)
    parts = [part for part in re.split(r"[\s,+/&、，;；]+|and", node.value.strip()) if part]
    if len(parts) > 1 and all(map(is_known, parts)):
        right = f"[{', '.join(parts)}]"
        return error("unknown-value", node.span, message, f"Write {right}.", fix=Fix(node.span, right))
    near = None if is_right_to_left(node.value) else guess_language(node.value)
    fix = Fix(node.span, near, safe=True) if near else None
    return error("unknown-value", node.span, message, suggest_language(node.value), fix=fix)


def guess_language(tag: str) -> str | None:
    """Return the language that a key of a map of languages stands for, if it stands for one."""
    if is_known(tag):
        return tag
    return tag_meant(tag) or next((known for known in TAGS if _find_slip_in_map(tag.strip(), (known,))), None)


def report_unknown_key(
    name: ScalarNode,
    known: tuple[str, ...],
    present: frozenset[str],
    value: Node,
    claimed: Mapping[str, str] = MappingProxyType({}),
) -> Diagnostic:
    """Report a key that a record does not have, with the one that was meant unless that is `present` too.

    `claimed` has the keys that unknown ones before this one stand for, each with what that one is called.
    """
    message = f"'{shorten(name.value)}' is not a key that belongs here."
    cut_off = isinstance(value, ScalarNode) and value.begin == value.end and value.plain
    if re.match(r"(<!--|//|/\*|%|;)", name.value):
        return error("unknown-key", name.span, message, "A comment begins with #.")
    if odd := re.match("[\u00a0\u2000-\u200a\u202f\u205f\u3000]+", name.value):
        return _report_odd_indent(name, odd.group())
    if period := report_period_key(name, known, present, value):
        return period
    near = guess_key(name.value, known, present.union(claimed))
    if cut_off and name.plain and "language" in known and is_known(name.value):
        return error("unknown-key", name.span, message, "Put several languages in brackets: [zh, en].")
    if cut_off and name.plain and (" " in name.value or not near):
        return error("unknown-key", name.span, message, _find_slip_in_map(name.value, known) or _suggest_quotes(name))
    if near:
        fix = Fix(name.span, near, safe=True)
        return error("unknown-key", name.span, message, f"Did you mean '{near}'?", fix=fix)
    twice = guess_key(name.value, known, frozenset())
    if twice == "entries" and name.value in list_known_keys():
        hint = f"`{name.value}` is a key of an entry: write it deeper, below one."
        return error("unknown-key", name.span, message, hint)
    if twice and twice in claimed:
        hint = (
            f"'{shorten(claimed[twice])}' stands for '{twice}' already: put both together there, and delete this key."
        )
        return error("unknown-key", name.span, message, hint)
    if twice:
        hint = f"'{twice}' is here already: put both together, and delete this key."
        return error("unknown-key", name.span, message, hint)
    return error("unknown-key", name.span, message, suggest_elsewhere(name.value, known, value))


def _report_odd_indent(name: ScalarNode, spaces: str) -> Diagnostic:
    """Return the diagnostic of a key that begins with characters which look like spaces and are none to YAML."""
    what = {"\u3000": "full-width spaces", "\u00a0": "no-break spaces"}.get(spaces[0], "spaces of another kind")
    message = f"YAML is indented with plain spaces, never with {what}."
    place = replace(name.span, end_line=name.span.line, end_column=name.span.column + len(spaces))
    right = "".join("  " if space == "\u3000" else " " for space in spaces)
    hint = "Replace them by plain spaces, so that the key stands below the ones that it belongs to."
    return error("yaml-syntax", place, message, hint, fix=Fix(place, right, safe=True))


def _suggest_quotes(name: ScalarNode) -> str:
    """Return the hint for a value that a comma without quotes cuts off."""
    if re.search(r"[”’」』】]", name.value):
        return 'YAML knows plain quotes alone: put the whole value between " and ".'
    return _COMMA


_COMMA = "Between { and }, a comma begins the next key: put a value that holds one in quotes."


def _find_slip_in_map(written: str, known: tuple[str, ...]) -> str:
    """Return what to write for `zh:words` or `zh：words`, which YAML takes for one long word."""
    found = re.match(r"([\w-]+)[:：]", written)
    return f"Write `{found[1]}: `, a plain colon and a space." if found and found[1] in known else ""


def guess_key(written: str, known: tuple[str, ...], present: frozenset[str] = frozenset()) -> str | None:
    """Return the key that an unknown one stands for and that is not `present`, by other formats or by its letters.

    A foreign word whose own meaning is here already is not taken for a slip of the keyboard.
    """
    foreign = [word for word in find_keys(written) if word in known]
    if foreign:
        return next((word for word in foreign if word not in present), None)
    near = find_nearest(written, known)
    return near if near not in present else None
