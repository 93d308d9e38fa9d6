"""Estonian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvet.def (address, sex, birth,
nationality, page); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day}. {name} {year}",
    days="{day}.–{last}. {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day}. {name} {year}",
    months=(
        "jaan", "veebr", "märts", "apr", "mai", "juuni",
        "juuli", "aug", "sept", "okt", "nov", "dets",
    ),
    day_months=(
        "jaan", "veebr", "märts", "apr", "mai", "juuni",
        "juuli", "aug", "sept", "okt", "nov", "dets",
    ),
    whole_months=(
        "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni",
        "juuli", "august", "september", "oktoober", "november", "detsember",
    ),
    whole_day_months=(
        "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni",
        "juuli", "august", "september", "oktoober", "november", "detsember",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Hiina", "en": "Inglise", "ja": "Jaapani", "ko": "Korea",
    "de": "Saksa", "fr": "Prantsuse", "es": "Hispaania", "pt": "Portugali",
    "it": "Itaalia", "nl": "Hollandi", "sv": "Rootsi", "da": "Taani",
    "nb": "Norra bokmål", "fi": "Soome", "pl": "Poola", "cs": "Tšehhi",
    "sk": "Slovaki", "hu": "Ungari", "ro": "Rumeenia", "hr": "Horvaadi",
    "sl": "Sloveeni", "et": "Eesti", "lv": "Läti", "lt": "Leedu",
    "tr": "Türgi", "el": "Kreeka", "ru": "Vene", "uk": "Ukraina",
    "bg": "Bulgaaria", "vi": "Vietnami", "id": "Indoneesia",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "praegu",  # (OD)
    "since": "Alates {}",
    "until": "Kuni {}",
    "expected": "Eeldatavalt {}",
    "expected_end": "{} (eeldatav)",
    "about": "u {}",  # CSL (BLX)
    "spring": "Kevad {}",  # BLX CSL
    "summer": "Suvi {}",  # BLX CSL
    "fall": "Sügis {}",  # BLX CSL
    "winter": "Talv {}",  # BLX CSL
    # The document.
    "cv": "Elulookirjeldus",
    "letter": "Motivatsioonikiri",  # (CSL ZT)
    "glossary": "Sõnastik",  # BBL
    "references": "Viited",  # CSL (BLX)
    "enclosures": "Lisad",  # BBL
    "mentioned": "Mainitud leheküljel {}",
    "mentioned_pages": "Mainitud lehekülgedel {}",
    "page": "lehekülg {}",
    "close": "Sulge",  # NC ZT
    "languages": "Keeled",  # ZT
    "contacts": "Kontakt",  # NC (OD)
    "skip": "Liigu põhisisu juurde",
    "definition": "Selgitus: {}",
    "to_glossary": "Sõnastikus",
    "level": "{} / 5",
    "characters": "{} märki",
    "others": "jt",  # (CSL ZT)
    "equal": "Võrdne panus",
    "corresponding": "Korrespondeeriv autor",
    "undated": "Aastata",  # (BLX CSL)
    "technologies": "Tehnoloogiad",
    "candidate": "Kandidaat {}",
    # Contacts.
    "email": "E-post",  # NC
    "phone": "Telefon",  # NC
    "website": "Veebileht",  # NC
    "address": "Aadress",  # NC
    "gender": "Sugu",  # NC
    "birthdate": "Sünniaeg",  # (NC)
    "nationality": "Kodakondsus",
    "link": "Link",
    # The fields of a form.
    "name": "Nimi",  # NC
    "thing": "Nimetus",  # (NC)
    "headline": "Ametinimetus",
    "organization": "Ettevõte",  # OD (NC)
    "role": "Ametikoht",
    "location": "Asukoht",  # NC (ZT)
    "degree": "Kraad",
    "area": "Eriala",
    "grade": "Hinne",
    "title": "Pealkiri",  # NC ZT
    "subtitle": "Alapealkiri",
    "issuer": "Väljaandja",
    "authors": "Autorid",  # (ZT)
    "venue": "Avaldatud",  # (ZT)
    "date": "Kuupäev",  # OD (ZT)
    "start": "Algus",  # (OD)
    "end": "Lõpp",  # (OD)
    "expected_label": "Eeldatav",
    "dates": "Ajavahemik",
    "note": "Märkus",  # ZT (NC)
    "recipient": "Saaja",  # ZT
    "subject": "Teema",  # (ZT)
    "description": "Kirjeldus",  # OD
    "text": "Tekst",
    "quote": "Tsitaat",
    # Kinds of publications.
    "journal": "Ajakirjaartiklid",  # (ZT)
    "conference": "Konverentsiartiklid",  # (ZT)
    "book": "Raamatud",  # CSL (ZT)
    "chapter": "Raamatupeatükid",  # (ZT)
    "thesis": "Lõputööd",  # (CSL ZT)
    "preprint": "Eelpublikatsioonid",  # (ZT)
    "report": "Aruanded",  # (BLX CSL ZT)
    "patent": "Patendid",  # (BLX CSL ZT)
    "software": "Tarkvara ja andmed",  # (BLX CSL ZT)
    "other_works": "Muu",  # NC
    # Titles of sections.
    "section-summary": "Kokkuvõte",
    "section-experience": "Töökogemus",
    "section-volunteer": "Vabatahtlik töö",
    "section-education": "Haridus",
    "section-projects": "Projektid",
    "section-skills": "Oskused",
    "section-languages": "Keeled",  # ZT
    "section-publications": "Publikatsioonid",
    "section-teaching": "Õppetöö",
    "section-awards": "Auhinnad",
    "section-certificates": "Tunnistused",
    "section-references": "Soovitajad",
    "section-interests": "Huvid",
    "section-courses": "Kursused",
    "section-patents": "Patendid",  # (ZT)
    "section-organizations": "Organisatsioonid",
    "section-training": "Koolitus",
    "section-test-scores": "Testitulemused",
    "section-conferences": "Konverentsid",
    "section-driving-licences": "Juhiload",
    "section-other": "Muu",  # NC
    # A new CV.
    "your_name": "Teie nimi",
    "your_headline": "Millega tegelete, ühel real",
    "city": "Linn",  # NC
    "your_summary": "Kaks või kolm lauset: milles olete hea, mida olete saavutanud, mida soovite edasi teha.",
    "your_point": "Mida tegite ja mis sellest tuli, **arvudega**: „töötlemisaeg lühenes 40 minutilt 6 minutile“",
    "project": "Projekt",
    "school": "Kool",
    "bachelor": "Bakalaureus",
    "tools": "Tööriistad",
    "course": "Kursus",
    "award": "Auhind",
    "paper": "Artikli pealkiri",
    "native": "emakeel",
    "fluent": "vabalt",
}

LOCALE = Locale(
    tag="et",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="estonian",
    order="s<š<z<ž w<õ<ä<ö<ü",
    quotes=("„", "“"),
)
