"""Entries to the items of JSON Resume's lists, one function a kind.

Each says the list that an item goes to, the keys of the standard, and under `x-cvlatex` what these cannot say.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from cvlatex.model.document import HeadedEntry, LabelledLine, LabelledList
from cvlatex.model.text import as_plain_text
from cvlatex.writers.dates import is_exact, iso
from cvlatex.writers.json_resume.values import (
    OWN,
    Json,
    exact,
    filled,
    has_numbers,
    highlights_of,
    period,
    summary_of,
    text,
    with_own,
)
from cvlatex.writers.markdown.blocks import blocks_markdown


def entry_items(entry: HeadedEntry, title: str) -> tuple[str, list[Json]]:
    """The list an entry goes to, and its items there: one, or one a position. `title` is its section's."""
    if not entry.positions:
        name, item = _entry_item(entry, title)
        return name, [item]
    employer = _entry_item(structs.replace(entry, positions=()), title)[1]
    shared = {key: employer[key] for key in ("name", "location", "url") if key in employer}
    items = [{**shared, **_entry_item(position, title)[1]} for position in entry.positions]
    own = {key: value for key, value in employer.items() if any(item.get(key) != value for item in items)}
    items[0] = with_own(items[0], {**items[0].get(OWN, {}), "employer": own})
    items[1:] = [with_own(item, {**item.get(OWN, {}), "same_employer": True}) for item in items[1:]]
    return "work", items


def _entry_item(entry: HeadedEntry, title: str) -> tuple[str, Json]:
    """Return the list that an entry belongs to, and its item; what JSON Resume has no key for is under one of ours."""
    name, write = _KINDS.get(entry.kind, _KINDS["entries"])
    item = write(entry, title)
    own = {**item.pop(OWN, {}), **_further(entry)}
    return name, with_own(item, own)


def _further(entry: HeadedEntry) -> Json:
    """What any entry may have and no item of the standard."""
    technologies = entry.technologies
    return filled(
        dates="" if is_exact(entry.when) else entry.dates,
        expected=iso(entry.when.expected),
        technologies=[text(line) for line in technologies.items] if technologies else [],
        kind=entry.genre,
        addresses=[one.url for one in entry.addresses if one.url != entry.url],
        note=text(entry.note) if entry.kind == "publications" else "",
    )


def labelled_item(item: LabelledLine | LabelledList, section_type: str) -> tuple[str, Json]:
    """A language, a skill, or a group of skills."""
    own = filled(dots=item.dots)
    if isinstance(item, LabelledLine):
        if section_type == "languages":
            return "languages", with_own(filled(language=text(item.label), fluency=text(item.text)), own)
        return "skills", with_own(filled(name=text(item.label), level=text(item.text)), own)
    return "skills", with_own(filled(name=text(item.label), keywords=[text(line) for line in item.items]), own)


def _fields(entry: HeadedEntry) -> dict[str, str]:
    """The entry's lines by key, those of a list joined."""
    return {field.name: ", ".join(map(text, field.lines)) for field in entry.fields}


def _numbered(entry: HeadedEntry) -> Json:
    """Whether the points are numbered, which JSON Resume has no key for."""
    return {"numbered": True} if has_numbers(entry.body) else {}


def _work(entry: HeadedEntry, _: str) -> Json:
    """An entry of experience as `work`."""
    fields = _fields(entry)
    item = filled(
        name=fields.get("organization"), position=fields.get("role"), location=fields.get("location"), url=entry.url,
        **period(entry.when), summary=summary_of(entry.body), highlights=highlights_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**exact(entry.when), **_numbered(entry)})


def _education(entry: HeadedEntry, _: str) -> Json:
    """An entry of education as `education`."""
    fields = _fields(entry)
    item = filled(
        institution=fields.get("organization"), studyType=fields.get("degree"), area=fields.get("area"), url=entry.url,
        **period(entry.when), score=fields.get("grade"),
    )  # fmt: skip
    own = filled(location=fields.get("location"), summary=summary_of(entry.body), highlights=highlights_of(entry.body))
    return with_own(item, {**own, **exact(entry.when), **_numbered(entry)})


def _project(entry: HeadedEntry, _: str) -> Json:
    """An entry of projects as `projects`."""
    fields = _fields(entry)
    item = filled(
        name=fields.get("name"), entity=fields.get("organization"), roles=[fields["role"]] if "role" in fields else [],
        url=entry.url, **period(entry.when), description=summary_of(entry.body), highlights=highlights_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**filled(location=fields.get("location")), **exact(entry.when), **_numbered(entry)})


def _general(entry: HeadedEntry, title: str) -> Json:
    """A general entry as `projects`, of the type that its section's title names."""
    fields = _fields(entry)
    item = filled(
        name=fields.get("title"), entity=fields.get("subtitle"), type=title, url=entry.url, **period(entry.when),
        description=summary_of(entry.body), highlights=highlights_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**filled(location=fields.get("location")), **exact(entry.when), **_numbered(entry)})


def _publication(entry: HeadedEntry, _: str) -> Json:
    """A publication as `publications`."""
    fields = _fields(entry)
    authors = [text(line) for field in entry.fields if field.name == "authors" for line in field.lines]
    item = filled(
        name=fields.get("title"), publisher=fields.get("venue"), releaseDate=_one_date(entry), url=entry.url,
        summary=summary_of(entry.body),
    )  # fmt: skip
    return with_own(item, {**filled(authors=authors, doi=fields.get("doi")), **_period_of_one(entry)})


def _award(entry: HeadedEntry, _: str) -> Json:
    """An award as `awards`."""
    fields = _fields(entry)
    item = filled(
        title=fields.get("title"), date=_one_date(entry), awarder=fields.get("issuer"), summary=summary_of(entry.body)
    )
    return with_own(item, {**filled(location=fields.get("location"), url=entry.url), **_period_of_one(entry)})


def _certificate(entry: HeadedEntry, _: str) -> Json:
    """A certificate as `certificates`."""
    fields = _fields(entry)
    item = filled(name=fields.get("name"), date=_one_date(entry), url=entry.url, issuer=fields.get("issuer"))
    return with_own(item, {**filled(summary=summary_of(entry.body)), **_period_of_one(entry)})


def _reference(entry: HeadedEntry, _: str) -> Json:
    """A reference as `references`."""
    fields = _fields(entry)
    item = filled(name=fields.get("name"), reference=blocks_markdown(entry.quote.children) if entry.quote else "")
    reached = {field.name: as_plain_text(field.lines[0].children) for field in entry.fields}
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
