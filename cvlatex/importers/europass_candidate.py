"""Europass's `Candidate` to a draft. Descriptions are HTML."""

from __future__ import annotations

import re

from cvlatex.importers.country_names import country_named
from cvlatex.importers.draft import Draft, Tree, add_section, add_text, record, slug
from cvlatex.importers.entries import some, whole
from cvlatex.importers.europass_competencies import read_competencies
from cvlatex.importers.headings import title_of
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.positions import grouped
from cvlatex.importers.xml_source import Element

_SECTIONS = (
    ("Projects", "projects", "projects"), ("VoluntaryWorks", "volunteer", "entries"),
    ("ConferencesAndSeminars", "conferences", "entries"), ("NetworksAndMemberships", "organizations", "entries"),
    ("HobbiesAndInterests", "interests", "entries"), ("Certifications", "certificates", "entries"),
    ("HonorsAndAwards", "awards", "awards"), ("Publications", "publications", "entries"),
    ("CreativeWorks", "other", "entries"), ("CommunicationAndInterpersonalSkills", "skills", "entries"),
    ("ManagementAndLeadershipSkills", "skills", "entries"), ("OrganisationalSkills", "skills", "entries"),
    ("DigitalSkills", "skills", "entries"), ("SocialAndPoliticalActivities", "other", "entries"),
    ("Recommendations", "references", "entries"), ("Others", "other", "entries"),
)  # fmt: skip
_TITLE = ("Title", "Name", "HonorAwardTitle", "CertificationName", "Hobby")


def read_candidate(root: Element, kit: Kit, draft: Draft) -> None:
    """Fill a draft."""
    for element in root.below():
        for key, leaf in element.attributes.items():
            kit.ledger.drop(
                leaf, "it is about the schema of the source" if key != "languageCode" else "it is the language"
            )
        if element.name in ("DocumentID", "PartyID", "PartyName", "PrecedenceCode", "ID", "TaxonomyID"):
            kit.ledger.drop(element.text, "it is a number of the source's own")
    person = root.find("CandidatePerson") or root
    profile = root.find("CandidateProfile") or Element("CandidateProfile", "", root.span)
    if language := profile.attributes.get("languageCode"):
        draft.language = kit.language = language.text
    supplier = root.find("CandidateSupplier")
    for element in supplier.below() if supplier else ():
        kit.ledger.drop(element.text, "it repeats what CandidatePerson states")
    name = person.find("PersonName") or Element("PersonName", "", root.span)
    whole = kit.full_name(name.leaf("GivenName"), name.leaf("FamilyName")) or kit.line(name.leaf("FormattedName"))
    draft.profile |= record(name=whole)
    for item in person.all("Communication"):
        _communication(item, kit, draft)
    for tag, kind in (("NationalityCode", "nationality"), ("BirthDate", "birthdate"), ("GenderCode", "gender")):
        for element in person.all(tag):
            add_words(draft, kind, kit.word(element.text))
    summary = profile.leaf("ExecutiveSummary") or profile.leaf("PersonalStatement") or profile.leaf("AboutMe")
    add_text(draft, title_of("summary"), kit.block(summary), "summary")
    jobs = [job for employer in _in(profile, "EmploymentHistory", "EmployerHistory") for job in _jobs(employer, kit)]
    add_section(draft, "experience", title_of("experience"), grouped(jobs))
    schools = some(_school(item, kit) for item in _in(profile, "EducationHistory", "EducationOrganizationAttendance"))
    add_section(draft, "education", title_of("education"), schools)
    read_competencies(person, _in(profile, "PersonQualifications", "PersonCompetency"), kit, draft)
    licences = [
        value
        for item in _in(profile, "Licenses", "License")
        if (value := kit.line(item.first("LicenseTypeCode", "LicenseName")))
    ]
    add_section(
        draft, "skills", title_of("driving-licences"), [{"items": licences}] if licences else [], "driving-licences"
    )
    _publications(profile, kit, draft)
    for tag, key, kind in _SECTIONS:
        _others(profile, tag, key, kind, kit, draft)


def _in(profile: Element, outer: str, inner: str) -> list[Element]:
    """The elements of a name in all containers of another name."""
    return [item for container in profile.all(outer) for item in container.all(inner)]


def _communication(item: Element, kit: Kit, draft: Draft) -> None:
    """Add a contact: an address, a phone number, an email or a page."""
    channel = item.leaf("ChannelCode")
    kit.ledger.drop(channel, "it chooses the contact's type")
    use, number = item.leaf("UseCode"), item.leaf("DialNumber")
    address = item.find("Address")
    page = item.leaf("URI")
    if number is not None:
        country = item.leaf("CountryDialing")
        whole_number = f"+{country.text.strip().lstrip('+')} {number.text.strip()}" if country else number.text
        add_phone(draft, kit, number.reading(whole_number, *((country,) if country else ())))
    elif address is not None:
        parts = [child.text for child in address.children if child.text]
        joined = kit.joined(parts)
        add_words(draft, "address", Value(joined.text.replace("\\", ""), joined.leaves) if joined else None)
    elif page is not None and (
        (channel is not None and channel.text.lower() == "email") or ("@" in page.text and "/" not in page.text)
    ):
        add_email(draft, page)
    elif page is not None and channel is not None and channel.text.lower() not in ("web", "website"):
        add_network(draft, kit, item.leaf("OtherTitle") or use or channel, page, None)
    elif page is not None:
        add_page(draft, kit, page)
    for leaf in (use, item.leaf("CountryCode"), item.leaf("OtherTitle")):
        kit.ledger.drop(leaf, "the contact has no label")


def _period(element: Element | None, kit: Kit) -> dict[str, Tree]:
    """The dates of a period, as keys of an entry."""
    if element is None:
        return {}
    start, end = element.find("StartDate"), element.find("EndDate")
    current = element.leaf("CurrentIndicator") or element.leaf("Ongoing")
    last = _date(end)
    if current is not None and current.text.strip().lower() == "true":
        last = current.reading("present")
    kit.ledger.drop(current, "the period has an end")
    return kit.dates(_date(start), last)


def _date(element: Element | None) -> Leaf | None:
    """A date as one text, in whichever form the file has it."""
    if element is None:
        return None
    leaf = element.text or element.first("FormattedDateTime")
    return leaf.reading(leaf.text.strip().rstrip("-")) if leaf else None


def _place(kit: Kit, *elements: Element | None) -> Value | None:
    """The place of the first element that has one: city and country."""
    for element in elements:
        if element is not None:
            found = [
                item.text
                for item in element.below()
                if item.name in ("CityName", "City", "CountryCode", "Country") and item.text
            ]
            if found:
                return kit.joined(dict.fromkeys(country_named(leaf, found) for leaf in found))
    return None


def _jobs(employer: Element, kit: Kit) -> list[dict[str, Tree]]:
    """The positions at an employer, an entry each."""
    own = employer.find("EmploymentPeriod")
    positions = employer.all("PositionHistory")
    found = []
    for position in positions or [employer]:
        organization = kit.line(employer.leaf("OrganizationName"))
        period = _period(position.find("EmploymentPeriod") or own, kit)
        department = kit.line(employer.leaf("Department"))
        detail = kit.detail(position.leaf("Description"))
        found.append(
            record(
                organization=organization,
                role=kit.line(position.leaf("PositionTitle")),
                location=_place(
                    kit, position if position is not employer else None, employer.find("OrganizationContact")
                ),
                **period,
                url=kit.url(employer.leaf("Link")),
                **detail,
                technologies=[department] if department else None,
            )
        )
    return found


def _school(item: Element, kit: Kit) -> dict[str, Tree] | None:
    """A course of education as an entry; None without a title."""
    degree = item.find("EducationDegree") or item
    grade = degree.find("FinalGrade")
    return whole(
        record(
            organization=kit.line(item.leaf("OrganizationName")),
            degree=kit.line(degree.leaf("DegreeName")),
            area=kit.line(degree.first("DegreeMajorProgramName", "ProgramName", "FieldOfStudy")),
            location=_place(kit, item.find("OrganizationContact"), item),
            grade=kit.line(grade.first("ScoreText", "Score")) if grade else None,
            **_period(item.find("AttendancePeriod"), kit),
            url=kit.url(item.leaf("Link")),
            **kit.detail(degree.leaf("OccupationalSkillsCovered") or item.leaf("Description")),
        ),
        "organization",
        ("degree",),
    )


def _publications(profile: Element, kit: Kit, draft: Draft) -> None:
    """Add a section of publications."""
    found = []
    for item in _in(profile, "PublicationHistory", "Publication"):
        text = item.leaf("FormattedPublicationDescription") or item.leaf("Description")
        title = kit.name(item.first("Title"))
        entry = record(
            title=title or kit.name(text),
            venue=kit.name(item.leaf("Reference")),
            **kit.when(_date(item.find("PublicationDate")) or item.leaf("Year")),
            url=kit.url(item.leaf("Link")),
            summary=kit.block(text) if title else None,
        )
        found += [entry] if "title" in entry else []
    add_section(draft, "publications", title_of("publications"), found)


def _others(profile: Element, tag: str, key: str, kind: str, kit: Kit, draft: Draft) -> None:
    """A section whose items have a title, dates and a description under changing names."""
    required = "name" if kind == "projects" else "title"
    found = []
    for container in profile.all(tag):
        for item in container.children or [container]:
            title = kit.line(item.first(*_TITLE))
            text = item.first("Description", "FormattedDescription") or (item.text if not item.children else None)
            period = _period(item.find("Period") or item, kit)
            entry = whole(
                record(**{required: title}, **period, url=kit.url(item.leaf("Link")), **kit.detail(text)),
                required,
                ("summary",),
            )
            found += [entry] if entry else []
    add_section(draft, kind, title_of(key), found, slug(re.sub(r"(?<!^)(?=[A-Z])", " ", tag)))
