"""Where a key belongs that stands at the wrong place, or that is of another tool's file."""

from __future__ import annotations

from cvlatex.core.diagnostics import shorten
from cvlatex.model.contact_types import list_type_names
from cvlatex.model.cv import Profile
from cvlatex.model.sections import SECTIONS
from cvlatex.readers.yaml.belonging import join_words
from cvlatex.readers.yaml.nodes import MapNode, Node, ScalarNode
from cvlatex.readers.yaml.quoting import as_scalar
from cvlatex.readers.yaml.shapes import list_keys
from cvlatex.readers.yaml.synonyms import find_values

_FOREIGN = frozenset(("cv", "basics", "content", "design", "rendercv_settings", "locale", "volunteer", "meta"))
"""Keys at the beginning of JSON Resume, RenderCV and YAMLResume files."""

_WITHIN = {
    "venue": ("volume", "issue", "pages", "isbn", "issn", "edition", "series"),
    "summary": ("credential_id", "credential-id", "credentialid", "expires", "expiry", "expiry_date", "valid_until"),
    "role": ("employment_type", "employmenttype", "remote"),
}
"""What has no key of its own, by the key whose text names it."""


def suggest_elsewhere(name: str, known: tuple[str, ...], value: Node) -> str:
    """Return what to do with a key that a record does not have and that is like none of its own."""
    low = name.lower()
    if "profile" in known and "sections" in known:
        return _of_the_file(low, known)
    if "contacts" in known and (found := _of_the_profile(low, value)):
        return found
    if "variants" in known and isinstance(value, MapNode) and value.get("language"):
        return f"Write it deeper, below `variants:`: `{name}: {{…}}`."
    if low == "entries" and "new_page" in known:
        return "A section of type text has a `body:` alone; entries belong to the others, such as `type: entries`."
    if low == "body" and "new_page" in known:
        return "A `body:` belongs to a section of `type: text`; here each entry may have a `summary:`."
    part_of = next((ours for ours, theirs in _WITHIN.items() if ours in known and low in theirs), "")
    return f"It has no key of its own: write it into the text of `{part_of}:`." if part_of else _list_keys(known)


def _of_the_file(name: str, known: tuple[str, ...]) -> str:
    """Return the hint for a key that the top of a file does not know."""
    if name in _FOREIGN or name in SECTIONS or any(word in SECTIONS for word in find_values(name)):
        hint = "If this is a file of another tool, `cvlatex import FILE --out DIR` makes a folder of it."
        return f"{hint} {_list_keys(known)}"
    if name in list_type_names() or name in {key.name for key in list_keys(Profile)}:
        return f"Write it deeper, below `profile:`. {_list_keys(known)}"
    return _list_keys(known)


def _of_the_profile(name: str, value: Node) -> str:
    """Return the hint for a key that belongs to a contact or a section instead; '' for any other."""
    types = list_type_names()
    kind = name if name in types else next(iter(find_values(name)), "")
    if kind in types:
        text = as_scalar(value.value) if isinstance(value, ScalarNode) and value.value and not value.tag else "…"
        return f"Write it below `contacts:`, as an item: `- {{type: {kind}, value: {shorten(text)}}}`."
    if name in ("summary", "about", "objective", "statement"):
        return "Make it a section: `- {id: summary, type: text, title: …, body: …}`."
    return ""


def _list_keys(known: tuple[str, ...]) -> str:
    """List the keys that there are, those that any item may have last."""
    common = tuple(name for name in ("tags", "audience", "only") if name in known)
    return f"The keys here are {join_words((*(name for name in known if name not in common), *common))}."
