"""What a word of its own in each key cannot show: contacts of every type, dates of every form, the photo, a letter."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from PIL import Image

from cvlatex.load import load_folder
from cvlatex.model.contact_types import load_contact_types
from tests.folders import write_folder
from tests.writers.forms import FORMS, text_of

SAMPLES = {
    "email": "tok@example.org", "phone": "+41 21 693 11 11", "orcid": "0000-0002-1825-0097",
    "website": "https://example.org/tokpage", "mastodon": "@tok@example.org",
}  # fmt: skip
CONTACTS = {kind: SAMPLES.get(kind, f"tok{kind}") for kind in load_contact_types()}
DATES: dict[str, dict[str, object]] = {
    "a day": {"date": "2031-05-17"}, "a season": {"date": "2032-fall"}, "about": {"date": "~2033"},
    "expected": {"expected": "2034-06"}, "words": {"dates_text": "Class of 2035"},
    "periods": {"periods": [{"start": "2036", "end": "2037"}, {"date": "2038"}]},
    "a period": {"start": "2039-01", "end": "present"},
}  # fmt: skip
YEARS = [str(year) for year in range(2031, 2040)]
LETTER = {
    "recipient": "Tokrecipient", "place": "Tokplace", "date": "2041-05", "subject": "Toksubject",
    "opening": "Tokopening,", "body": "Tokbody.", "closing": "Tokclosing,", "enclosures": ["Tokenclosure"],
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    contacts = [
        {"type": kind, "value": value, **({"label": "Tokother"} if kind == "other" else {})}
        for kind, value in CONTACTS.items()
    ]
    photo = {"file": "me.png", "alt": "Tokportrait"}
    entries = [{"title": name, **dates} for name, dates in DATES.items()]
    cv = {
        "profile": {"name": "Ada", "contacts": contacts, "photo": photo},
        "sections": [{"id": "s", "type": "entries", "title": "S", "entries": entries}],
    }
    files = {
        "cv.yaml": yaml.safe_dump(cv, sort_keys=False), "letters.yaml": yaml.safe_dump({"one": LETTER}),
        "variants.yaml": "variants: {v: {language: en, letter: one}}\n",
    }  # fmt: skip
    written = write_folder(tmp_path_factory.mktemp("forms"), files)
    Image.new("RGB", (300, 400), "red").save(written / "me.png")
    return written


@pytest.fixture(scope="module")
def texts(folder: Path) -> dict[str, str]:
    """What each format holds."""
    loaded = load_folder(folder)
    assert loaded.documents, loaded.diagnostics
    (document,) = loaded.documents
    return {form: text_of(form, document, folder) for form in FORMS}


@pytest.mark.parametrize("form", FORMS)
def test_contacts_of_every_type_reach_every_format(form: str, texts: dict[str, str]) -> None:
    found = texts[form].replace("\u00a0", " ")
    lost = {kind for kind, value in CONTACTS.items() if value.removeprefix("https://") not in found}
    assert lost == set()


@pytest.mark.parametrize("form", FORMS)
def test_dates_of_every_form_reach_every_format(form: str, texts: dict[str, str]) -> None:
    lost = {year for year in YEARS if year not in texts[form]}
    assert lost == set()
    assert "Class of 2035" in texts[form].replace("\u00a0", " ")


@pytest.mark.parametrize("form", FORMS)
def test_a_letter_reaches_every_format(form: str, texts: dict[str, str]) -> None:
    words = {text.rstrip(".,") for value in LETTER.values() for text in ([value] if isinstance(value, str) else value)}
    lost = {word for word in words - {"2041-05"} if word not in texts[form]}
    assert lost == set()
    assert "2041" in texts[form]


@pytest.mark.parametrize("form", FORMS)
def test_the_photo_reaches_what_can_show_it(form: str, texts: dict[str, str]) -> None:
    """Plain text has no pictures, and JSON Resume names the file."""
    printed = {"form": False, "text": False, "json": "me.png" in texts[form]}.get(form, "Tokportrait" in texts[form])
    assert printed == (form not in ("form", "text"))
