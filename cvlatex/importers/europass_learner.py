"""Europass's `SkillsPassport` of before 2020 (LearnerInfo) to a draft. Descriptions are HTML, dates are attributes."""

from __future__ import annotations

from cvlatex.importers.draft import Draft, Tree, add_section, add_text, record
from cvlatex.importers.entries import some, whole
from cvlatex.importers.headings import mother_tongue, title_of
from cvlatex.importers.kit import Kit
from cvlatex.importers.language_names import language_entry, name_of_language
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.positions import grouped
from cvlatex.importers.xml_source import Element

_DIMENSIONS = {"Listening": "listening", "Reading": "reading", "SpokenInteraction": "spoken interaction",
               "SpokenProduction": "spoken production", "Writing": "writing"}  # fmt: skip
_SKILLS = ("Communication", "Organisational", "JobRelated", "Computer", "Other")


def read_learner(root: Element, learner: Element, kit: Kit, draft: Draft) -> None:
    """Fill a draft."""
    locale = root.attributes.get("locale")
    draft.language = locale.text if locale else ""
    information = root.find("DocumentInfo")
    for element in information.below() if information else ():
        kit.ledger.drop(element.text, "it is about the source file")
    preferences = root.find("PrintingPreferences")
    for element in preferences.below() if preferences else ():
        kit.ledger.drop(element.text, "it is about Europass's own layout")
    for element in root.below():
        if element.name == "Code":
            kit.ledger.drop(element.text, "its label states it")
    _identification(learner.find("Identification") or Element("Identification", "", root.span), kit, draft)
    headline = learner.find("Headline")
    if headline is not None:
        draft.profile |= record(headline=kit.line(headline.leaf("Description", "Label")))
        kit.ledger.drop(headline.leaf("Type", "Label"), "the headline has no label")
    add_section(
        draft,
        "experience",
        title_of("experience"),
        grouped([_job(item, kit) for item in _list(learner, "WorkExperience")]),
    )
    add_section(
        draft, "education", title_of("education"), some(_school(item, kit) for item in _list(learner, "Education"))
    )
    skills = learner.find("Skills")
    if skills is not None:
        _languages(skills, kit, draft)
        _skills(skills, kit, draft)
    found = some(
        whole(
            record(title=kit.line(item.leaf("Title", "Label")), **kit.detail(item.leaf("Description"))),
            "title",
            ("summary",),
        )
        for item in _list(learner, "Achievement")
    )
    add_section(draft, "entries", title_of("other"), found, "achievements")


def _list(element: Element, name: str) -> list[Element]:
    """The elements of a list, which has their name and `List`."""
    container = element.find(f"{name}List")
    return container.all(name) if container else []


def _identification(element: Element, kit: Kit, draft: Draft) -> None:
    """Add name and contacts."""
    names = element.find("PersonName")
    parts = [names.leaf("Title", "Label"), names.leaf("FirstName"), names.leaf("Surname")] if names else []
    draft.profile |= record(name=kit.joined(parts, " "))
    contact = element.find("ContactInfo")
    if contact is not None:
        add_email(draft, contact.leaf("Email", "Contact"))
        for phone in _list(contact, "Telephone"):
            add_phone(draft, kit, phone.leaf("Contact"), phone.leaf("Use", "Label"))
        for site in _list(contact, "Website"):
            kit.ledger.drop(site.leaf("Use", "Label"), "the address is shown in its place")
            add_page(draft, kit, site.leaf("Contact"))
        for messenger in _list(contact, "InstantMessaging"):
            add_network(draft, kit, messenger.leaf("Use", "Label"), messenger.leaf("Contact"), None)
        add_words(draft, "address", _address(contact.find("Address", "Contact"), kit))
    person = element.find("Demographics")
    if person is not None:
        birth = person.find("Birthdate")
        date = kit.word(_moment(birth)) if birth else None
        add_words(draft, "birthdate", date)
        add_words(draft, "gender", kit.word(person.leaf("Gender", "Label")))
        for nation in _list(person, "Nationality"):
            add_words(draft, "nationality", kit.word(nation.leaf("Label")))
    for photo in element.all("Photo"):
        for part in photo.below():
            kit.ledger.drop(part.text, "save the photo beside cv.yaml, and name it under `photo`")


def _address(element: Element | None, kit: Kit) -> Value | None:
    """An address on one line."""
    if element is None:
        return None
    keys = (("AddressLine",), ("AddressLine2",), ("PostalCode",), ("Municipality",), ("Country", "Label"))
    joined = kit.joined(element.leaf(*key) for key in keys)
    return Value(joined.text.replace("\\", ""), joined.leaves) if joined else None


def _moment(element: Element | None) -> Leaf | None:
    """A date in attributes: `year="2002" month="--08" day="---05"`."""
    year = element.attributes.get("year") if element else None
    if element is None or year is None:
        return None
    parts = [element.attributes[name] for name in ("month", "day") if name in element.attributes]
    return year.reading("-".join([year.text, *(part.text.strip("-") for part in parts)]), *parts)


def _period(item: Element, kit: Kit) -> dict[str, Tree]:
    """The dates of a period, as keys of an entry."""
    period = item.find("Period")
    if period is None:
        return {}
    current = period.leaf("Current")
    end = _moment(period.find("To"))
    if end is None and current is not None and current.text.strip().lower() == "true":
        end = current.reading("present")
    kit.ledger.drop(current, "the period has an end")
    return kit.dates(_moment(period.find("From")), end)


def _place(element: Element | None, kit: Kit) -> Value | None:
    """City and country of an organization."""
    address = element.find("ContactInfo", "Address", "Contact") if element else None
    return kit.joined((address.leaf("Municipality"), address.leaf("Country", "Label"))) if address else None


def _job(item: Element, kit: Kit) -> dict[str, Tree]:
    """A job as an entry."""
    employer = item.find("Employer")
    return record(
        organization=kit.line(employer.leaf("Name")) if employer else None,
        role=kit.line(item.leaf("Position", "Label")),
        location=_place(employer, kit),
        **_period(item, kit),
        url=kit.url(employer.leaf("ContactInfo", "Website", "Contact")) if employer else None,
        **kit.detail(item.leaf("Activities")),
    )


def _school(item: Element, kit: Kit) -> dict[str, Tree] | None:
    """A course of education as an entry; None without a title."""
    school = item.find("Organisation")
    return whole(
        record(
            organization=kit.line(school.leaf("Name")) if school else None,
            degree=kit.line(item.leaf("Title")),
            area=kit.line(item.leaf("Field", "Label")),
            location=_place(school, kit),
            grade=kit.line(item.leaf("Level", "Label")),
            **_period(item, kit),
            **kit.detail(item.leaf("Activities")),
        ),
        "organization",
        ("degree", "area"),
    )


def _languages(skills: Element, kit: Kit, draft: Draft) -> None:
    """Add a section of languages."""
    spoken = skills.find("Linguistic")
    if spoken is None:
        return
    found: list[dict[str, Tree]] = []
    for item in _list(spoken, "MotherTongue"):
        name = name_of_language(kit, item.leaf("Description", "Label"))
        found += [{"name": name, "level": mother_tongue()}] if name else []
    for item in _list(spoken, "ForeignLanguage"):
        levels = item.find("ProficiencyLevel")
        leaves = [
            leaf.reading(f"{words} {leaf.text.strip()}")
            for tag, words in _DIMENSIONS.items()
            if levels and (leaf := levels.leaf(tag))
        ]
        entry = language_entry(kit, item.leaf("Description", "Label"), leaves)
        found += [entry] if entry else []
    add_section(draft, "languages", title_of("languages"), found)


def _skills(skills: Element, kit: Kit, draft: Draft) -> None:
    """Add a section of skills."""
    titles = {"Communication": "Communication", "Organisational": "Organisation", "JobRelated": "Job-related",
              "Computer": "Digital", "Other": "Other"}  # fmt: skip
    for tag in _SKILLS:
        element = skills.find(tag)
        body = kit.block(element.leaf("Description")) if element else None
        add_text(draft, {**title_of("skills"), "en": f"{titles[tag]} skills"}, body, f"{tag.lower()}-skills")
    driving = skills.find("Driving", "Description")
    licences = kit.items(item.text for item in driving.children) if driving else []
    add_section(
        draft, "skills", title_of("driving-licences"), [{"items": licences}] if licences else [], "driving-licences"
    )
