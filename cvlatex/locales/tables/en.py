"""English, as it is written in America.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecven.def (address, sex, birth,
nationality, page); YAMLResume's translations (titles of sections); Reactive Resume's catalogue (contacts, fields,
titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{name} {day}, {year}",
    days="{name} {day}–{last}, {year}",
    whole_month="{name} {year}",
    whole_day="{name} {day}, {year}",
    months=(
        "Jan", "Feb", "Mar", "Apr", "May", "Jun",
        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ),
    day_months=(
        "Jan", "Feb", "Mar", "Apr", "May", "Jun",
        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ),
    whole_months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    whole_day_months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chinese", "en": "English", "ja": "Japanese", "ko": "Korean",
    "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese",
    "it": "Italian", "nl": "Dutch", "sv": "Swedish", "da": "Danish",
    "nb": "Norwegian Bokmål", "fi": "Finnish", "pl": "Polish", "cs": "Czech",
    "sk": "Slovak", "hu": "Hungarian", "ro": "Romanian", "hr": "Croatian",
    "sl": "Slovenian", "et": "Estonian", "lv": "Latvian", "lt": "Lithuanian",
    "tr": "Turkish", "el": "Greek", "ru": "Russian", "uk": "Ukrainian",
    "bg": "Bulgarian", "vi": "Vietnamese", "id": "Indonesian",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "Present",  # (PKP)
    "since": "Since {}",
    "until": "Until {}",
    "expected": "Expected {}",
    "expected_end": "{} (expected)",
    "about": "c. {}",  # CSL (BLX)
    "spring": "Spring {}",  # BLX CSL
    "summer": "Summer {}",  # BLX CSL
    "fall": "Fall {}",  # (BLX CSL)
    "winter": "Winter {}",  # BLX CSL
    # The document.
    "cv": "Curriculum vitae",  # (EUP RR)
    "letter": "Letter",  # CSL PKP RR ZT
    "glossary": "Glossary",  # BBL
    "references": "References",  # BLX CSL PKP RR
    "enclosures": "Enclosures",  # (BBL PKP)
    "mentioned": "Mentioned on page {}",
    "mentioned_pages": "Mentioned on pages {}",
    "page": "page {}",  # BBL BLX CSL EUP RR ZT
    "close": "Close",  # PKP ZT
    "languages": "Languages",  # PKP RR ZT
    "contacts": "Contact",  # PKP
    "skip": "Skip to the content",  # (PKP RR)
    "definition": "Definition of {}",
    "to_glossary": "In the glossary",
    "level": "{} out of 5",
    "characters": "{} characters",
    "others": "et al.",  # BLX CSL ZT
    "equal": "Equal contribution",
    "corresponding": "Corresponding author",
    "undated": "Undated",  # (BLX CSL)
    "technologies": "Technologies",
    "candidate": "Candidate {}",
    # Contacts.
    "email": "E-mail",  # EUP PKP RR
    "phone": "Phone",  # PKP RR (EUP)
    "website": "Website",  # PKP RR
    "address": "Address",  # EUP
    "gender": "Gender",  # EUP
    "birthdate": "Date of birth",  # EUP
    "nationality": "Nationality",  # EUP
    "link": "Link",
    # The fields of a form.
    "name": "Name",  # PKP RR
    "thing": "Name",  # PKP RR
    "headline": "Headline",  # RR
    "organization": "Organization",  # RR
    "role": "Role",  # PKP (RR)
    "location": "Location",  # RR YR (ZT)
    "degree": "Degree",  # PKP RR
    "area": "Field of study",  # (RR)
    "grade": "Grade",  # RR
    "title": "Title",  # PKP RR ZT
    "subtitle": "Subtitle",  # PKP
    "issuer": "Issuer",  # RR
    "authors": "Authors",  # PKP (ZT)
    "venue": "Published in",  # (PKP RR ZT)
    "date": "Date",  # PKP RR ZT
    "start": "Start",  # PKP
    "end": "End",  # (PKP)
    "expected_label": "Expected",
    "dates": "Dates",  # (RR)
    "note": "Note",  # PKP RR ZT
    "recipient": "Recipient",  # PKP RR ZT
    "subject": "Subject",  # PKP ZT
    "description": "Description",  # PKP RR
    "text": "Text",
    "quote": "Quotation",
    # Kinds of publications.
    "journal": "Journal articles",  # (ZT)
    "conference": "Conference papers",  # (ZT)
    "book": "Books",  # CSL ZT
    "chapter": "Book chapters",  # (ZT)
    "thesis": "Theses",  # CSL ZT
    "preprint": "Preprints",  # ZT
    "report": "Reports",  # PKP (BLX CSL ZT)
    "patent": "Patents",  # (BLX CSL ZT)
    "software": "Software and data",  # (BLX CSL ZT)
    "other_works": "Other",  # PKP
    # Titles of sections.
    "section-summary": "Summary",  # PKP RR (YR)
    "section-experience": "Experience",  # RR (YR)
    "section-volunteer": "Volunteering",  # (RR YR)
    "section-education": "Education",  # RR YR
    "section-projects": "Projects",  # RR YR
    "section-skills": "Skills",  # RR YR
    "section-languages": "Languages",  # PKP RR YR ZT
    "section-publications": "Publications",  # RR YR
    "section-teaching": "Teaching",
    "section-awards": "Awards",  # RR YR
    "section-certificates": "Certificates",  # YR (RR)
    "section-references": "References",  # PKP RR YR
    "section-interests": "Interests",  # RR YR
    "section-courses": "Courses",
    "section-patents": "Patents",  # (ZT)
    "section-organizations": "Organizations",
    "section-training": "Training",
    "section-test-scores": "Test scores",
    "section-conferences": "Conferences",
    "section-driving-licences": "Driving licences",
    "section-other": "Other",  # PKP
    # A new CV.
    "your_name": "Your Name",
    "your_headline": "What you do, in one line",
    "city": "City",  # PKP
    "your_summary": "Two or three sentences: what you are good at, what you have done, what you want to do next.",
    "your_point": (
        "What you did and what came of it, with **numbers**: “cut the processing time from 40 to 6 minutes”"
    ),
    "project": "Project",
    "school": "School",  # RR
    "bachelor": "Bachelor",
    "tools": "Tools",  # PKP
    "course": "Course",
    "award": "Award",
    "paper": "Title of the paper",
    "native": "native",  # (EUP)
    "fluent": "fluent",
}

LOCALE = Locale(
    tag="en",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="usenglish",
    widest="May 2016 – May 2026",
)
