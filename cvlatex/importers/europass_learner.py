"""Europass's `SkillsPassport` of before 2020 (LearnerInfo) to a draft. Descriptions are HTML, dates are attributes."""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, add_section, add_text, gather
from cvlatex.importers.entries import complete_entry, list_present
from cvlatex.importers.headings import get_title, name_mother_tongue
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import build_language_entry, name_language
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.positions import group_positions
from cvlatex.importers.xml_source import Element

_DIMENSIONS = {"Listening": "listening", "Reading": "reading", "SpokenInteraction": "spoken interaction",
               "SpokenProduction": "spoken production", "Writing": "writing"}  # fmt: skip
_SKILLS = ("Communication", "Organisational", "JobRelated", "Computer", "Other")


def read_learner(root: Element, learner: Element, kit: Kit, draft: Draft) -> None:
    """Fill a draft with what a learner of Europass has."""
    locale = root.attributes.get("locale")
    draft.language = locale.text if locale else ""
    information = root.find("DocumentInfo")
    for element in information.walk() if information else ():
        kit.ledger.drop(element.text, "it is about the source file")
    preferences = root.find("PrintingPreferences")
    for element in preferences.walk() if preferences else ():
        kit.ledger.drop(element.text, "it is about Europass's own layout")
    for element in root.walk():
        if element.name == "Code":
            kit.ledger.drop(element.text, "its label states it")
    _add_identification(learner.find("Identification") or Element("Identification", "", root.span), kit, draft)
    headline = learner.find("Headline")
    if headline is not None:
        draft.profile |= gather(headline=kit.make_line(headline.find_leaf("Description", "Label")))
        kit.ledger.drop(headline.find_leaf("Type", "Label"), "the headline has no label")
    add_section(
        draft,
        "experience",
        get_title("experience"),
        group_positions([_build_job(item, kit) for item in _find_items(learner, "WorkExperience")]),
    )
    add_section(
        draft,
        "education",
        get_title("education"),
        list_present(_build_school(item, kit) for item in _find_items(learner, "Education")),
    )
    skills = learner.find("Skills")
    if skills is not None:
        _add_languages(skills, kit, draft)
        _add_skills(skills, kit, draft)
    found = list_present(
        complete_entry(
            gather(
                title=kit.make_line(item.find_leaf("Title", "Label")), **kit.make_detail(item.find_leaf("Description"))
            ),
            "title",
            ("summary",),
        )
        for item in _find_items(learner, "Achievement")
    )
    add_section(draft, "entries", get_title("other"), found, "achievements")


def _find_items(element: Element, name: str) -> list[Element]:
    """Find the elements of a list, which has their name and `List`."""
    container = element.find(f"{name}List")
    return container.find_all(name) if container else []


def _add_identification(element: Element, kit: Kit, draft: Draft) -> None:
    """Add name and contacts."""
    names = element.find("PersonName")
    parts = (
        [names.find_leaf("Title", "Label"), names.find_leaf("FirstName"), names.find_leaf("Surname")] if names else []
    )
    draft.profile |= gather(name=kit.join_lines(parts, " "))
    contact = element.find("ContactInfo")
    if contact is not None:
        add_email(draft, contact.find_leaf("Email", "Contact"))
        for phone in _find_items(contact, "Telephone"):
            add_phone(draft, kit, phone.find_leaf("Contact"), phone.find_leaf("Use", "Label"))
        for site in _find_items(contact, "Website"):
            kit.ledger.drop(site.find_leaf("Use", "Label"), "the address is shown in its place")
            add_page(draft, kit, site.find_leaf("Contact"))
        for messenger in _find_items(contact, "InstantMessaging"):
            add_network(draft, kit, messenger.find_leaf("Use", "Label"), messenger.find_leaf("Contact"), None)
        add_words(draft, "address", _write_address(contact.find("Address", "Contact"), kit))
    person = element.find("Demographics")
    if person is not None:
        birth = person.find("Birthdate")
        date = kit.make_word(_read_moment(birth)) if birth else None
        add_words(draft, "birthdate", date)
        add_words(draft, "gender", kit.make_word(person.find_leaf("Gender", "Label")))
        for nation in _find_items(person, "Nationality"):
            add_words(draft, "nationality", kit.make_word(nation.find_leaf("Label")))
    for photo in element.find_all("Photo"):
        for part in photo.walk():
            kit.ledger.drop(part.text, "save the photo beside cv.yaml, and name it under `photo`")


def _write_address(element: Element | None, kit: Kit) -> Value | None:
    """Return an address on one line."""
    if element is None:
        return None
    keys = (("AddressLine",), ("AddressLine2",), ("PostalCode",), ("Municipality",), ("Country", "Label"))
    joined = kit.join_lines(element.find_leaf(*key) for key in keys)
    return Value(joined.text.replace("\\", ""), joined.leaves) if joined else None


def _read_moment(element: Element | None) -> Leaf | None:
    """Read a date in attributes: `year="2002" month="--08" day="---05"`."""
    year = element.attributes.get("year") if element else None
    if element is None or year is None:
        return None
    parts = [element.attributes[name] for name in ("month", "day") if name in element.attributes]
    return year.with_text("-".join([year.text, *(part.text.strip("-") for part in parts)]), *parts)


def _read_period(item: Element, kit: Kit) -> dict[str, Tree]:
    """Read the dates of a period, as keys of an entry."""
    period = item.find("Period")
    if period is None:
        return {}
    current = period.find_leaf("Current")
    end = _read_moment(period.find("To"))
    if end is None and current is not None and current.text.strip().lower() == "true":
        end = current.with_text("present")
    kit.ledger.drop(current, "the period has an end")
    return kit.read_range(_read_moment(period.find("From")), end)


def _read_place(element: Element | None, kit: Kit) -> Value | None:
    """Read city and country of an organization."""
    address = element.find("ContactInfo", "Address", "Contact") if element else None
    return (
        kit.join_lines((address.find_leaf("Municipality"), address.find_leaf("Country", "Label"))) if address else None
    )


def _build_job(item: Element, kit: Kit) -> dict[str, Tree]:
    """Build a job as an entry."""
    employer = item.find("Employer")
    return gather(
        organization=kit.make_line(employer.find_leaf("Name")) if employer else None,
        role=kit.make_line(item.find_leaf("Position", "Label")),
        location=_read_place(employer, kit),
        **_read_period(item, kit),
        url=kit.make_url(employer.find_leaf("ContactInfo", "Website", "Contact")) if employer else None,
        **kit.make_detail(item.find_leaf("Activities")),
    )


def _build_school(item: Element, kit: Kit) -> dict[str, Tree] | None:
    """Build a course of education as an entry; None without a title."""
    school = item.find("Organisation")
    return complete_entry(
        gather(
            organization=kit.make_line(school.find_leaf("Name")) if school else None,
            degree=kit.make_line(item.find_leaf("Title")),
            area=kit.make_line(item.find_leaf("Field", "Label")),
            location=_read_place(school, kit),
            grade=kit.make_line(item.find_leaf("Level", "Label")),
            **_read_period(item, kit),
            **kit.make_detail(item.find_leaf("Activities")),
        ),
        "organization",
        ("degree", "area"),
    )


def _add_languages(skills: Element, kit: Kit, draft: Draft) -> None:
    """Add a section of languages."""
    spoken = skills.find("Linguistic")
    if spoken is None:
        return
    found: list[dict[str, Tree]] = []
    for item in _find_items(spoken, "MotherTongue"):
        name = name_language(kit, item.find_leaf("Description", "Label"))
        found += [{"name": name, "level": name_mother_tongue()}] if name else []
    for item in _find_items(spoken, "ForeignLanguage"):
        levels = item.find("ProficiencyLevel")
        leaves = [
            leaf.with_text(f"{words} {leaf.text.strip()}")
            for tag, words in _DIMENSIONS.items()
            if levels and (leaf := levels.find_leaf(tag))
        ]
        entry = build_language_entry(kit, item.find_leaf("Description", "Label"), leaves)
        found += [entry] if entry else []
    add_section(draft, "languages", get_title("languages"), found)


def _add_skills(skills: Element, kit: Kit, draft: Draft) -> None:
    """Add a section of skills."""
    titles = {"Communication": "Communication", "Organisational": "Organisation", "JobRelated": "Job-related",
              "Computer": "Digital", "Other": "Other"}  # fmt: skip
    for tag in _SKILLS:
        element = skills.find(tag)
        body = kit.make_block(element.find_leaf("Description")) if element else None
        add_text(draft, {**get_title("skills"), "en": f"{titles[tag]} skills"}, body, f"{tag.lower()}-skills")
    driving = skills.find("Driving", "Description")
    licences = kit.make_items(item.text for item in driving.children) if driving else []
    add_section(
        draft, "skills", get_title("driving-licences"), [{"items": licences}] if licences else [], "driving-licences"
    )
