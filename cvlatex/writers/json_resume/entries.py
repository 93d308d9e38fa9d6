"""Entries to the items of JSON Resume's lists, one function a kind.

Each says the list that an item goes to, the keys of the standard, and under `x-cvlatex` what these cannot say.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from cvlatex.model.document import HeadedEntry, LabelledLine, LabelledList
from cvlatex.model.text import as_plain_text
from cvlatex.writers.dates import format_iso, is_exact
from cvlatex.writers.json_resume.values import (
    OWN,
    Json,
    drop_empty,
    has_numbers,
    with_own,
    write_highlights,
    write_period,
    write_remainder,
    write_summary,
    write_text,
)
from cvlatex.writers.markdown.blocks import write_blocks


def build_entry_items(entry: HeadedEntry, title: str) -> tuple[str, list[Json]]:
    """Return the list an entry goes to, and its items there: one, or one a position. `title` is its section's."""
    if not entry.positions:
        name, item = _build_entry_item(entry, title)
        return name, [item]
    employer = _build_entry_item(structs.replace(entry, positions=()), title)[1]
    shared = {key: employer[key] for key in ("name", "location", "url") if key in employer}
    items = [{**shared, **_build_entry_item(position, title)[1]} for position in entry.positions]
    own = {key: value for key, value in employer.items() if any(item.get(key) != value for item in items)}
    items[0] = with_own(items[0], {**items[0].get(OWN, {}), "employer": own})
    items[1:] = [with_own(item, {**item.get(OWN, {}), "same_employer": True}) for item in items[1:]]
    return "work", items


def _build_entry_item(entry: HeadedEntry, title: str) -> tuple[str, Json]:
    """Return the list that an entry belongs to, and its item; what JSON Resume has no key for is under one of ours."""
    name, write = _KINDS.get(entry.kind, _KINDS["entries"])
    item = write(entry, title)
    own = {**item.pop(OWN, {}), **_build_further(entry)}
    return name, with_own(item, own)


def _build_further(entry: HeadedEntry) -> Json:
    """Return what any entry may have and no item of the standard."""
    technologies = entry.technologies
    return drop_empty(
        dates="" if is_exact(entry.when) else entry.dates,
        expected=format_iso(entry.when.expected),
        technologies=[write_text(line) for line in technologies.items] if technologies else [],
        kind=entry.genre,
        addresses=[one.url for one in entry.addresses if one.url != entry.url],
        note=write_text(entry.note) if entry.kind == "publications" else "",
    )


def build_labelled_item(item: LabelledLine | LabelledList, section_type: str) -> tuple[str, Json]:
    """Return a language, a skill, or a group of skills."""
    own = drop_empty(dots=item.dots)
    if isinstance(item, LabelledLine):
        if section_type == "languages":
            return "languages", with_own(
                drop_empty(language=write_text(item.label), fluency=write_text(item.text)), own
            )
        return "skills", with_own(drop_empty(name=write_text(item.label), level=write_text(item.text)), own)
    return "skills", with_own(
        drop_empty(name=write_text(item.label), keywords=[write_text(line) for line in item.items]), own
    )


def _write_fields(entry: HeadedEntry) -> dict[str, str]:
    """Return the entry's lines by key, those of a list joined."""
    return {field.name: ", ".join(map(write_text, field.lines)) for field in entry.fields}


def _record_numbers(entry: HeadedEntry) -> Json:
    """Return `numbered` for points that are, which JSON Resume has no key for."""
    return {"numbered": True} if has_numbers(entry.body) else {}


def _build_work(entry: HeadedEntry, _: str) -> Json:
    """Return an entry of experience as `work`."""
    fields = _write_fields(entry)
    item = drop_empty(
        name=fields.get("organization"), position=fields.get("role"), location=fields.get("location"), url=entry.url,
        **write_period(entry.when), summary=write_summary(entry.body), highlights=write_highlights(entry.body),
    )  # fmt: skip
    return with_own(item, {**write_remainder(entry.when), **_record_numbers(entry)})


def _build_education(entry: HeadedEntry, _: str) -> Json:
    """Return an entry of education as `education`."""
    fields = _write_fields(entry)
    item = drop_empty(
        institution=fields.get("organization"), studyType=fields.get("degree"), area=fields.get("area"), url=entry.url,
        **write_period(entry.when), score=fields.get("grade"),
    )  # fmt: skip
    own = drop_empty(
        location=fields.get("location"), summary=write_summary(entry.body), highlights=write_highlights(entry.body)
    )
    return with_own(item, {**own, **write_remainder(entry.when), **_record_numbers(entry)})


def _build_project(entry: HeadedEntry, _: str) -> Json:
    """Return an entry of projects as `projects`."""
    fields = _write_fields(entry)
    item = drop_empty(
        name=fields.get("name"), entity=fields.get("organization"), roles=[fields["role"]] if "role" in fields else [],
        url=entry.url, **write_period(entry.when), description=write_summary(entry.body),
        highlights=write_highlights(entry.body),
    )  # fmt: skip
    return with_own(
        item, {**drop_empty(location=fields.get("location")), **write_remainder(entry.when), **_record_numbers(entry)}
    )


def _build_general(entry: HeadedEntry, title: str) -> Json:
    """Return a general entry as `projects`, of the type that its section's title names."""
    fields = _write_fields(entry)
    item = drop_empty(
        name=fields.get("title"), entity=fields.get("subtitle"), type=title, url=entry.url, **write_period(entry.when),
        description=write_summary(entry.body), highlights=write_highlights(entry.body),
    )  # fmt: skip
    return with_own(
        item, {**drop_empty(location=fields.get("location")), **write_remainder(entry.when), **_record_numbers(entry)}
    )


def _build_publication(entry: HeadedEntry, _: str) -> Json:
    """Return a publication as `publications`."""
    fields = _write_fields(entry)
    authors = [write_text(line) for field in entry.fields if field.name == "authors" for line in field.lines]
    item = drop_empty(
        name=fields.get("title"), publisher=fields.get("venue"), releaseDate=_choose_date(entry), url=entry.url,
        summary=write_summary(entry.body),
    )  # fmt: skip
    return with_own(item, {**drop_empty(authors=authors, doi=fields.get("doi")), **_keep_period(entry)})


def _build_award(entry: HeadedEntry, _: str) -> Json:
    """Return an award as `awards`."""
    fields = _write_fields(entry)
    item = drop_empty(
        title=fields.get("title"),
        date=_choose_date(entry),
        awarder=fields.get("issuer"),
        summary=write_summary(entry.body),
    )
    return with_own(item, {**drop_empty(location=fields.get("location"), url=entry.url), **_keep_period(entry)})


def _build_certificate(entry: HeadedEntry, _: str) -> Json:
    """Return a certificate as `certificates`."""
    fields = _write_fields(entry)
    item = drop_empty(name=fields.get("name"), date=_choose_date(entry), url=entry.url, issuer=fields.get("issuer"))
    return with_own(item, {**drop_empty(summary=write_summary(entry.body)), **_keep_period(entry)})


def _build_reference(entry: HeadedEntry, _: str) -> Json:
    """Return a reference as `references`."""
    fields = _write_fields(entry)
    item = drop_empty(name=fields.get("name"), reference=write_blocks(entry.quote.children) if entry.quote else "")
    reached = {field.name: as_plain_text(field.lines[0].children) for field in entry.fields}
    own = drop_empty(
        role=fields.get("role"), organization=fields.get("organization"),
        email=reached.get("email"), phone=reached.get("phone"),
    )  # fmt: skip
    return with_own(item, own)


def _choose_date(entry: HeadedEntry) -> str:
    """Return the date of what JSON Resume gives one date: of a period its end, or its start where it goes on."""
    when = entry.when
    return format_iso(when.date) or write_period(when).get("endDate") or format_iso(when.start)


def _keep_period(entry: HeadedEntry) -> Json:
    """Return a period where JSON Resume has one date."""
    return {} if entry.when.date else {**write_period(entry.when), **write_remainder(entry.when)}


_KINDS: dict[str, tuple[str, Callable[[HeadedEntry, str], Json]]] = {
    "experience": ("work", _build_work),
    "education": ("education", _build_education),
    "projects": ("projects", _build_project),
    "publications": ("publications", _build_publication),
    "awards": ("awards", _build_award),
    "certificates": ("certificates", _build_certificate),
    "references": ("references", _build_reference),
    "entries": ("projects", _build_general),
}
"""The list of each kind; what has no list of its own is a project with the section's title as its `type`."""
