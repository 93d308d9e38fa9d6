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
from cvlatex.readers.yaml.belonging import listed
from cvlatex.readers.yaml.elsewhere import elsewhere
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.period_keys import period_key
from cvlatex.readers.yaml.quoting import as_scalar, quoted
from cvlatex.readers.yaml.shapes import Key, known_keys
from cvlatex.readers.yaml.synonyms import keys_meant, values_meant


def absent(node: ScalarNode, names: tuple[str, ...]) -> Diagnostic:
    """A name that is none of those of private.yaml: its line is left out; a warning where it is misspelt."""
    private = PurePath(node.span.file).with_name(PRIVATE).as_posix()
    message = f"'{shorten(node.value)}' is left out: {private} has no value of that name."
    near = find_nearest(node.value, names)
    if near:
        fix = Fix(node.span, f"{PRIVATE_TAG} {near}")
        return warning("private-value-absent", node.span, message, f"Did you mean '{near}'?", fix=fix)
    return note("private-value-absent", node.span, message, f"Add a line `{shorten(node.value)}: …` to {private}.")


def empty_text(node: ScalarNode, hidden: tuple[Span, str] | None) -> Diagnostic:
    """A text that is empty; `hidden` is what a # before it hid from YAML."""
    if hidden:
        text = quoted(hidden[1])
        message = "A # after a space begins a comment, which hides this text from YAML."
        fix = Fix(hidden[0], text, safe=True)
        return error("empty-text", hidden[0], message, f"Put it in quotes: {text}", fix=fix)
    if node.is_null and node.value.isalpha():
        text = quoted(node.value)
        hint = f"If the word is meant, write {text}; else write the text, or ~ under a language that leaves it out."
        return error(
            "empty-text", node.span, f"{node.value} is YAML's word for nothing.", hint, fix=Fix(node.span, text)
        )
    hint = "Write the text, or ~ under a language that leaves it out on purpose."
    return error("empty-text", node.span, "This text is empty.", hint)


def malformed(node: ScalarNode, form: Form, *, private: bool = False) -> Diagnostic:
    """A string that is not of its form; a private one is not quoted."""
    if private:
        return error("malformed", node.span, f"This private value is not {form.words}.", "Change it to that form.")
    message = f"'{shorten(node.value)}' is not {form.words}."
    if cure := cure_value(node.value, form):
        fix = Fix(node.span, as_scalar(cure))
        return error("malformed", node.span, message, f"Write {as_scalar(cure)}", fix=fix)
    return error("malformed", node.span, message, "Change it to that form.")


def not_a_word(node: Node, form: Form | None, words: str) -> Diagnostic:
    """Something in brackets where one plain value belongs; items that make one of its form are joined."""
    hint, fix = "Write it as one plain value, without brackets.", None
    if form and isinstance(node, ListNode) and all(isinstance(item, ScalarNode) for item in node.items):
        joined = " ".join(item.value for item in node.items if isinstance(item, ScalarNode))
        right = joined if re.fullmatch(form.pattern, joined) else cure_value(joined, form)
        if right and node.span.line == node.span.end_line:
            hint, fix = f"Write {as_scalar(right)}", Fix(node.span, as_scalar(right))
    return error("wrong-type", head(node), f"Here belongs {words}.", hint, fix=fix)


def unknown_value(node: ScalarNode, choices: tuple[str, ...]) -> Diagnostic:
    """A word that is none of those that may stand there."""
    written = node.value.strip().lower()
    message = f"'{shorten(node.value)}' is not a word that is known here."
    parts = [part for part in re.split(r"[\s,+/&、，;；]+|and", written) if part]
    if len(parts) > 1 and all(part in choices for part in parts):
        right = f"[{', '.join(parts)}]"
        return error("unknown-value", node.span, message, f"Write {right}.", fix=Fix(node.span, right))
    near = _as_size(written) if _as_size(written) in choices else written if written in choices else None
    near = near or next((word for word in values_meant(written) if word in choices), None)
    longer = [word for word in choices if written and word.startswith(written) and word[len(written) :].isalpha()]
    near = near or (longer[0] if len(longer) == 1 else find_nearest(written, choices))
    if near:
        fix = Fix(node.span, near, safe=True)
        return error("unknown-value", node.span, message, f"Did you mean '{near}'?", fix=fix)
    if choices == list_type_names():
        label = as_scalar(shorten(node.value))
        message = f"'{shorten(node.value)}' is no type of contact that is known here."
        return error("unknown-value", node.span, message, f"Write `type: other`, and beside it `label: {label}`.")
    return error("unknown-value", node.span, message, f"Write one of {listed(choices)}.")


def _as_size(written: str) -> str:
    """A size of type with a point and its unit: `9,5`, `10.0 pt`."""
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(?:pt|points?)?", written)
    return f"{float(found[1].replace(',', '.')):g}pt" if found else ""


def hidden_value(name: str, hidden: tuple[Span, str]) -> Diagnostic:
    """A key without a value, which a # before it hid from YAML."""
    text = quoted(hidden[1])
    message = f"A # after a space begins a comment, so {name} has no value."
    return error("empty-value", hidden[0], message, f"Put it in quotes: {text}", fix=Fix(hidden[0], text, safe=True))


def missing_key(node: MapNode, key: Key) -> Diagnostic:
    """A key that a record must have."""
    hint = f"Add `{key.name}: …` beside the others. {key.doc}"
    return error("missing-key", head(node), f"The key '{key.name}' is missing here.", hint)


def head(node: Node) -> Span:
    """Where a node begins: of a map or list that takes several lines, its first key or dash."""
    if isinstance(node, MapNode) and node.entries and node.span.end_line > node.span.line:
        return node.entries[0][0].span
    return node.span.start() if node.span.end_line > node.span.line else node.span


def unknown_language(key: ScalarNode, *, cut_off: bool) -> Diagnostic:
    """A key in a map of languages that is no language tag; `cut_off` is one without a value."""
    hint = language_hint(key.value)
    if cut_off:
        hint = _slip_in_map(key.value, TAGS) or _cut_off_hint(key)
    return error("unknown-language", key.span, _no_language(key.value), hint)


def _no_language(written: str) -> str:
    """Return the message for a key that is no language tag."""
    reason = "a language written from right to left, which cannot be set" if is_right_to_left(written) else ""
    return f"'{shorten(written)}' is {reason or 'not a language tag'}."


def language_hint(written: str) -> str:
    """The tag that was meant, else the tags that are near."""
    if is_right_to_left(written):
        return "Delete this: Arabic, Hebrew, Persian and others are not supported."
    near = language_meant(written)
    return f"Did you mean '{near}'?" if near else f"There are {listed(suggest_tags(written))}."


def unknown_tag(node: ScalarNode) -> Diagnostic:
    """The diagnostic of a value that should be a language tag and is none."""
    message = _no_language(node.value)
    parts = [part for part in re.split(r"[\s,+/&、，;；]+|and", node.value.strip()) if part]
    if len(parts) > 1 and all(map(is_known, parts)):
        right = f"[{', '.join(parts)}]"
        return error("unknown-value", node.span, message, f"Write {right}.", fix=Fix(node.span, right))
    near = None if is_right_to_left(node.value) else language_meant(node.value)
    fix = Fix(node.span, near, safe=True) if near else None
    return error("unknown-value", node.span, message, language_hint(node.value), fix=fix)


def language_meant(tag: str) -> str | None:
    """The language that a key of a map of languages stands for, if it stands for one."""
    if is_known(tag):
        return tag
    return tag_meant(tag) or next((known for known in TAGS if _slip_in_map(tag.strip(), (known,))), None)


def unknown_key(
    name: ScalarNode,
    known: tuple[str, ...],
    present: frozenset[str],
    value: Node,
    claimed: Mapping[str, str] = MappingProxyType({}),
) -> Diagnostic:
    """A key that a record does not have, with the one that was meant unless that is `present` too.

    `claimed` has the keys that unknown ones before this one stand for, each with what that one is called.
    """
    message = f"'{shorten(name.value)}' is not a key that belongs here."
    cut_off = isinstance(value, ScalarNode) and value.begin == value.end and value.plain
    if re.match(r"(<!--|//|/\*|%|;)", name.value):
        return error("unknown-key", name.span, message, "A comment begins with #.")
    if odd := re.match("[\u00a0\u2000-\u200a\u202f\u205f\u3000]+", name.value):
        return _odd_indent(name, odd.group())
    if period := period_key(name, known, present, value):
        return period
    near = meant(name.value, known, present.union(claimed))
    if cut_off and name.plain and "language" in known and is_known(name.value):
        return error("unknown-key", name.span, message, "Put several languages in brackets: [zh, en].")
    if cut_off and name.plain and (" " in name.value or not near):
        return error("unknown-key", name.span, message, _slip_in_map(name.value, known) or _cut_off_hint(name))
    if near:
        fix = Fix(name.span, near, safe=True)
        return error("unknown-key", name.span, message, f"Did you mean '{near}'?", fix=fix)
    twice = meant(name.value, known, frozenset())
    if twice == "entries" and name.value in known_keys():
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
    return error("unknown-key", name.span, message, elsewhere(name.value, known, value))


def _odd_indent(name: ScalarNode, spaces: str) -> Diagnostic:
    """The diagnostic of a key that begins with characters which look like spaces and are none to YAML."""
    what = {"\u3000": "full-width spaces", "\u00a0": "no-break spaces"}.get(spaces[0], "spaces of another kind")
    message = f"YAML is indented with plain spaces, never with {what}."
    place = replace(name.span, end_line=name.span.line, end_column=name.span.column + len(spaces))
    right = "".join("  " if space == "\u3000" else " " for space in spaces)
    hint = "Replace them by plain spaces, so that the key stands below the ones that it belongs to."
    return error("yaml-syntax", place, message, hint, fix=Fix(place, right, safe=True))


def _cut_off_hint(name: ScalarNode) -> str:
    """Return the hint for a value that a comma without quotes cuts off."""
    if re.search(r"[”’」』】]", name.value):
        return 'YAML knows plain quotes alone: put the whole value between " and ".'
    return _COMMA


_COMMA = "Between { and }, a comma begins the next key: put a value that holds one in quotes."


def _slip_in_map(written: str, known: tuple[str, ...]) -> str:
    """What to write for `zh:words` or `zh：words`, which YAML takes for one long word."""
    found = re.match(r"([\w-]+)[:：]", written)
    return f"Write `{found[1]}: `, a plain colon and a space." if found and found[1] in known else ""


def meant(written: str, known: tuple[str, ...], present: frozenset[str] = frozenset()) -> str | None:
    """The key that an unknown one stands for, and that is not `present`: by other formats' tables, or by its letters.

    A foreign word whose own meaning is here already is not taken for a slip of the keyboard.
    """
    foreign = [word for word in keys_meant(written) if word in known]
    if foreign:
        return next((word for word in foreign if word not in present), None)
    near = find_nearest(written, known)
    return near if near not in present else None
