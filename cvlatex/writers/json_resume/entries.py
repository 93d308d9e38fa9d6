"""Entries to the items of JSON Resume's lists, one function a kind.

Each says the list that an item goes to, the keys of the standard, and under `x-cvlatex` what these cannot say.
"""

from __future__ import annotations

from collections.abc import Callable

from cvlatex.model.document import HeadedEntry, LabelledLine, LabelledList
from cvlatex.model.text import plain_text
from cvlatex.writers.json_resume.values import (
    Json,
    exact,
    filled,
    has_numbers,
    highlights_of,
    iso,
    period,
    summary_of,
    text,
    with_own,
)
from cvlatex.writers.markdown.blocks import blocks_markdown


def entry_item(entry: HeadedEntry, title: str) -> tuple[str, Json]:
    """The list an entry goes to, and its item there. `title` is its section's."""
    name, write = _KINDS.get(entry.kind, _KINDS["entries"])
    return name, write(entry, title)


def labelled_item(item: LabelledLine | LabelledList) -> tuple[str, Json]:
    """A language, or a group of skills."""
    if isinstance(item, LabelledLine):
        return "languages", filled(language=text(item.label), fluency=text(item.text))
    return "skills", filled(name=text(item.label), keywords=[text(line) for line in item.items])


def _fields(entry: HeadedEntry) -> dict[str, str]:
    """The entry's lines by key, those of a list joined."""
    return {field.name: ", ".join(map(text, field.lines)) for field in entry.fields}


def _numbered(entry: HeadedEntry) -> Json:
    return {"numbered": True} if has_numbers(entry.body) else {}


def _work(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    item = filled(
        name=fields.get("organization"), position=fields.get("role"), location=fields.get("location"), url=entry.url,
        **period(entry.when), summary=summary_of(entry.body), highlights=highlights_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**exact(entry.when), **_numbered(entry)})


def _education(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    item = filled(
        institution=fields.get("organization"), studyType=fields.get("degree"), area=fields.get("area"), url=entry.url,
        **period(entry.when), score=fields.get("grade"),
    )  # fmt: skip
    own = filled(location=fields.get("location"), summary=summary_of(entry.body), highlights=highlights_of(entry.body))
    return with_own(item, {**own, **exact(entry.when), **_numbered(entry)})


def _project(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    item = filled(
        name=fields.get("name"), entity=fields.get("organization"), roles=[fields["role"]] if "role" in fields else [],
        url=entry.url, **period(entry.when), description=summary_of(entry.body), highlights=highlights_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**filled(location=fields.get("location")), **exact(entry.when), **_numbered(entry)})


def _general(entry: HeadedEntry, title: str) -> Json:
    fields = _fields(entry)
    item = filled(
        name=fields.get("title"), entity=fields.get("subtitle"), type=title, url=entry.url, **period(entry.when),
        description=summary_of(entry.body), highlights=highlights_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**filled(location=fields.get("location")), **exact(entry.when), **_numbered(entry)})


def _publication(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    authors = [text(line) for field in entry.fields if field.name == "authors" for line in field.lines]
    item = filled(
        name=fields.get("title"), publisher=fields.get("venue"), releaseDate=_one_date(entry), url=entry.url,
        summary=summary_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**filled(authors=authors, doi=fields.get("doi")), **_period_of_one(entry)})


def _award(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    item = filled(
        title=fields.get("title"), date=_one_date(entry), awarder=fields.get("issuer"), summary=summary_of(entry.body)
    )
    return with_own(item, {**filled(location=fields.get("location"), url=entry.url), **_period_of_one(entry)})


def _certificate(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    item = filled(name=fields.get("name"), date=_one_date(entry), url=entry.url, issuer=fields.get("issuer"))
    return with_own(item, {**filled(summary=summary_of(entry.body)), **_period_of_one(entry)})


def _reference(entry: HeadedEntry, _: str) -> Json:
    fields = _fields(entry)
    item = filled(name=fields.get("name"), reference=blocks_markdown(entry.quote.children) if entry.quote else "")
    reached = {field.name: plain_text(field.lines[0].children) for field in entry.fields}
    own = filled(
        role=fields.get("role"), organization=fields.get("organization"),
        email=reached.get("email"), phone=reached.get("phone"),
    )  # fmt: skip
    return with_own(item, own)


def _one_date(entry: HeadedEntry) -> str:
    """The date of what JSON Resume gives one date: of a period its end, or its start where it goes on."""
    when = entry.when
    return iso(when.date) or period(when).get("endDate") or iso(when.start)


def _period_of_one(entry: HeadedEntry) -> Json:
    """A period where JSON Resume has one date."""
    return {} if entry.when.date else {**period(entry.when), **exact(entry.when)}


_KINDS: dict[str, tuple[str, Callable[[HeadedEntry, str], Json]]] = {
    "experience": ("work", _work),
    "education": ("education", _education),
    "projects": ("projects", _project),
    "publications": ("publications", _publication),
    "awards": ("awards", _award),
    "certificates": ("certificates", _certificate),
    "references": ("references", _reference),
    "entries": ("projects", _general),
}
"""The list of each kind; what has no list of its own is a project with the section's title as its `type`."""
