"""Europass's `Candidate` to a draft. Descriptions are HTML."""

from __future__ import annotations

import re

from cvlatex.importers.country_names import name_country
from cvlatex.importers.draft import Draft, Tree, add_section, add_text, gather, make_slug
from cvlatex.importers.entries import complete_entry, list_present
from cvlatex.importers.europass_competencies import read_competencies
from cvlatex.importers.headings import get_title
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.networks import add_email, add_network, add_page, add_phone, add_words
from cvlatex.importers.positions import group_positions
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
    """Fill a draft with what a candidate of Europass has."""
    for element in root.walk():
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
    for element in supplier.walk() if supplier else ():
        kit.ledger.drop(element.text, "it repeats what CandidatePerson states")
    name = person.find("PersonName") or Element("PersonName", "", root.span)
    whole = kit.make_full_name(name.find_leaf("GivenName"), name.find_leaf("FamilyName")) or kit.make_line(
        name.find_leaf("FormattedName")
    )
    draft.profile |= gather(name=whole)
    for item in person.find_all("Communication"):
        _add_contact(item, kit, draft)
    for tag, kind in (("NationalityCode", "nationality"), ("BirthDate", "birthdate"), ("GenderCode", "gender")):
        for element in person.find_all(tag):
            add_words(draft, kind, kit.make_word(element.text))
    summary = (
        profile.find_leaf("ExecutiveSummary") or profile.find_leaf("PersonalStatement") or profile.find_leaf("AboutMe")
    )
    add_text(draft, get_title("summary"), kit.make_block(summary), "summary")
    jobs = [
        job
        for employer in _find_nested(profile, "EmploymentHistory", "EmployerHistory")
        for job in _build_jobs(employer, kit)
    ]
    add_section(draft, "experience", get_title("experience"), group_positions(jobs))
    schools = list_present(
        _build_school(item, kit)
        for item in _find_nested(profile, "EducationHistory", "EducationOrganizationAttendance")
    )
    add_section(draft, "education", get_title("education"), schools)
    read_competencies(person, _find_nested(profile, "PersonQualifications", "PersonCompetency"), kit, draft)
    licences = [
        value
        for item in _find_nested(profile, "Licenses", "License")
        if (value := kit.make_line(item.find_first("LicenseTypeCode", "LicenseName")))
    ]
    add_section(
        draft, "skills", get_title("driving-licences"), [{"items": licences}] if licences else [], "driving-licences"
    )
    _add_publications(profile, kit, draft)
    for tag, key, kind in _SECTIONS:
        _add_others(profile, tag, key, kind, kit, draft)


def _find_nested(profile: Element, outer: str, inner: str) -> list[Element]:
    """Find the elements of a name in all containers of another name."""
    return [item for container in profile.find_all(outer) for item in container.find_all(inner)]


def _add_contact(item: Element, kit: Kit, draft: Draft) -> None:
    """Add a contact: an address, a phone number, an email or a page."""
    channel = item.find_leaf("ChannelCode")
    kit.ledger.drop(channel, "it chooses the contact's type")
    use, number = item.find_leaf("UseCode"), item.find_leaf("DialNumber")
    address = item.find("Address")
    page = item.find_leaf("URI")
    if number is not None:
        country = item.find_leaf("CountryDialing")
        whole_number = f"+{country.text.strip().lstrip('+')} {number.text.strip()}" if country else number.text
        add_phone(draft, kit, number.with_text(whole_number, *((country,) if country else ())))
    elif address is not None:
        parts = [child.text for child in address.children if child.text]
        joined = kit.join_lines(parts)
        add_words(draft, "address", Value(joined.text.replace("\\", ""), joined.leaves) if joined else None)
    elif page is not None and (
        (channel is not None and channel.text.lower() == "email") or ("@" in page.text and "/" not in page.text)
    ):
        add_email(draft, page)
    elif page is not None and channel is not None and channel.text.lower() not in ("web", "website"):
        add_network(draft, kit, item.find_leaf("OtherTitle") or use or channel, page, None)
    elif page is not None:
        add_page(draft, kit, page)
    for leaf in (use, item.find_leaf("CountryCode"), item.find_leaf("OtherTitle")):
        kit.ledger.drop(leaf, "the contact has no label")


def _read_period(element: Element | None, kit: Kit) -> dict[str, Tree]:
    """Read the dates of a period, as keys of an entry."""
    if element is None:
        return {}
    start, end = element.find("StartDate"), element.find("EndDate")
    current = element.find_leaf("CurrentIndicator") or element.find_leaf("Ongoing")
    last = _read_date(end)
    if current is not None and current.text.strip().lower() == "true":
        last = current.with_text("present")
    kit.ledger.drop(current, "the period has an end")
    return kit.read_range(_read_date(start), last)


def _read_date(element: Element | None) -> Leaf | None:
    """Read a date as one text, in whichever form the file has it."""
    if element is None:
        return None
    leaf = element.text or element.find_first("FormattedDateTime")
    return leaf.with_text(leaf.text.strip().rstrip("-")) if leaf else None


def _read_place(kit: Kit, *elements: Element | None) -> Value | None:
    """Read the place of the first element that has one: city and country."""
    for element in elements:
        if element is not None:
            found = [
                item.text
                for item in element.walk()
                if item.name in ("CityName", "City", "CountryCode", "Country") and item.text
            ]
            if found:
                return kit.join_lines(dict.fromkeys(name_country(leaf, found) for leaf in found))
    return None


def _build_jobs(employer: Element, kit: Kit) -> list[dict[str, Tree]]:
    """Return the positions at an employer, an entry each."""
    own = employer.find("EmploymentPeriod")
    positions = employer.find_all("PositionHistory")
    found = []
    for position in positions or [employer]:
        organization = kit.make_line(employer.find_leaf("OrganizationName"))
        period = _read_period(position.find("EmploymentPeriod") or own, kit)
        department = kit.make_line(employer.find_leaf("Department"))
        detail = kit.make_detail(position.find_leaf("Description"))
        found.append(
            gather(
                organization=organization,
                role=kit.make_line(position.find_leaf("PositionTitle")),
                location=_read_place(
                    kit, position if position is not employer else None, employer.find("OrganizationContact")
                ),
                **period,
                url=kit.make_url(employer.find_leaf("Link")),
                **detail,
                technologies=[department] if department else None,
            )
        )
    return found


def _build_school(item: Element, kit: Kit) -> dict[str, Tree] | None:
    """Build a course of education as an entry; None without a title."""
    degree = item.find("EducationDegree") or item
    grade = degree.find("FinalGrade")
    return complete_entry(
        gather(
            organization=kit.make_line(item.find_leaf("OrganizationName")),
            degree=kit.make_line(degree.find_leaf("DegreeName")),
            area=kit.make_line(degree.find_first("DegreeMajorProgramName", "ProgramName", "FieldOfStudy")),
            location=_read_place(kit, item.find("OrganizationContact"), item),
            grade=kit.make_line(grade.find_first("ScoreText", "Score")) if grade else None,
            **_read_period(item.find("AttendancePeriod"), kit),
            url=kit.make_url(item.find_leaf("Link")),
            **kit.make_detail(degree.find_leaf("OccupationalSkillsCovered") or item.find_leaf("Description")),
        ),
        "organization",
        ("degree",),
    )


def _add_publications(profile: Element, kit: Kit, draft: Draft) -> None:
    """Add a section of publications."""
    found = []
    for item in _find_nested(profile, "PublicationHistory", "Publication"):
        text = item.find_leaf("FormattedPublicationDescription") or item.find_leaf("Description")
        title = kit.make_name(item.find_first("Title"))
        entry = gather(
            title=title or kit.make_name(text),
            venue=kit.make_name(item.find_leaf("Reference")),
            **kit.read_dates(_read_date(item.find("PublicationDate")) or item.find_leaf("Year")),
            url=kit.make_url(item.find_leaf("Link")),
            summary=kit.make_block(text) if title else None,
        )
        found += [entry] if "title" in entry else []
    add_section(draft, "publications", get_title("publications"), found)


def _add_others(profile: Element, tag: str, key: str, kind: str, kit: Kit, draft: Draft) -> None:
    """Add a section whose items have a title, dates and a description under changing names."""
    required = "name" if kind == "projects" else "title"
    found = []
    for container in profile.find_all(tag):
        for item in container.children or [container]:
            title = kit.make_line(item.find_first(*_TITLE))
            text = item.find_first("Description", "FormattedDescription") or (item.text if not item.children else None)
            period = _read_period(item.find("Period") or item, kit)
            entry = complete_entry(
                gather(
                    **{required: title}, **period, url=kit.make_url(item.find_leaf("Link")), **kit.make_detail(text)
                ),
                required,
                ("summary",),
            )
            found += [entry] if entry else []
    add_section(draft, kind, get_title(key), found, make_slug(re.sub(r"(?<!^)(?=[A-Z])", " ", tag)))
