"""Swedish.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvsv.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name} {year}",
    days="{day}–{last} {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day} {name} {year}",
    months=(
        "jan.", "feb.", "mars", "apr.", "maj", "juni",
        "juli", "aug.", "sep.", "okt.", "nov.", "dec.",
    ),
    day_months=(
        "jan.", "feb.", "mars", "apr.", "maj", "juni",
        "juli", "aug.", "sep.", "okt.", "nov.", "dec.",
    ),
    whole_months=(
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
    whole_day_months=(
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kinesiska", "en": "Engelska", "ja": "Japanska", "ko": "Koreanska",
    "de": "Tyska", "fr": "Franska", "es": "Spanska", "pt": "Portugisiska",
    "it": "Italienska", "nl": "Nederländska", "sv": "Svenska", "da": "Danska",
    "nb": "Norskt bokmål", "fi": "Finska", "pl": "Polska", "cs": "Tjeckiska",
    "sk": "Slovakiska", "hu": "Ungerska", "ro": "Rumänska", "hr": "Kroatiska",
    "sl": "Slovenska", "et": "Estniska", "lv": "Lettiska", "lt": "Litauiska",
    "tr": "Turkiska", "el": "Grekiska", "ru": "Ryska", "uk": "Ukrainska",
    "bg": "Bulgariska", "vi": "Vietnamesiska", "id": "Indonesiska",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "pågående",  # (FR)
    "since": "Sedan {}",
    "until": "Till {}",
    "expected": "Beräknad {}",
    "expected_end": "{} (beräknad)",
    "about": "ca {}",  # CSL
    "spring": "Våren {}",  # (CSL)
    "summer": "Sommaren {}",  # (CSL)
    "fall": "Hösten {}",  # CSL
    "winter": "Vintern {}",  # (CSL)
    # The document.
    "cv": "Meritförteckning",  # (EUP FR RR)
    "letter": "Personligt brev",  # RR (CSL FR PKP ZT)
    "glossary": "Ordlista",  # BBL
    "references": "Referenser",  # BLX CSL FR PKP RR
    "enclosures": "Bilagor",  # FR PKP (BBL)
    "mentioned": "Nämns på sidan {}",
    "mentioned_pages": "Nämns på sidorna {}",
    "page": "sidan {}",  # BBL BLX CSL EUP RR (ZT)
    "close": "Stäng",  # FR NC PKP ZT
    "languages": "Språk",  # PKP RR ZT
    "contacts": "Kontakt",  # NC PKP
    "skip": "Hoppa till huvudinnehåll",  # PKP RR
    "definition": "Förklaring av {}",
    "to_glossary": "I ordlistan",
    "level": "{} av 5",
    "characters": "{} tecken",
    "others": "m.fl.",  # BLX CSL ZT
    "equal": "Lika bidrag",
    "corresponding": "Korresponderande författare",
    "undated": "Utan år",  # (BLX CSL)
    "technologies": "Tekniker",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-post",  # FR NC PKP RR (EUP)
    "phone": "Telefon",  # NC PKP RR (EUP)
    "website": "Webbplats",  # NC PKP RR
    "address": "Adress",  # EUP NC
    "gender": "Kön",  # EUP FR NC
    "birthdate": "Födelsedatum",  # EUP (FR NC)
    "nationality": "Medborgarskap",  # (EUP)
    "link": "Länk",
    # The fields of a form.
    "name": "Namn",  # FR NC PKP RR
    "thing": "Namn",  # FR NC PKP RR
    "headline": "Yrkestitel",  # (RR)
    "organization": "Företag",  # NC RR (FR)
    "role": "Befattning",  # (FR PKP RR)
    "location": "Plats",  # FR NC RR (ZT)
    "degree": "Examen",  # RR
    "area": "Studieområde",  # RR
    "grade": "Betyg",  # RR (FR)
    "title": "Titel",  # FR NC PKP RR ZT
    "subtitle": "Undertitel",  # PKP
    "issuer": "Utfärdare",  # RR
    "authors": "Författare",  # PKP ZT
    "venue": "Publicerad i",  # (PKP RR ZT)
    "date": "Datum",  # FR PKP RR ZT
    "start": "Start",  # FR PKP
    "end": "Slut",  # FR
    "expected_label": "Beräknad",
    "dates": "Period",  # RR
    "note": "Anteckning",  # FR NC PKP ZT (RR)
    "recipient": "Mottagare",  # PKP RR ZT
    "subject": "Ämne",  # FR PKP ZT
    "description": "Beskrivning",  # FR PKP RR
    "text": "Text",
    "quote": "Citat",
    # Kinds of publications.
    "journal": "Tidskriftsartiklar",  # (ZT)
    "conference": "Konferensbidrag",  # (ZT)
    "book": "Böcker",  # CSL (ZT)
    "chapter": "Bokkapitel",  # (ZT)
    "thesis": "Avhandlingar",  # (CSL ZT)
    "preprint": "Preprint",  # ZT
    "report": "Rapporter",  # FR PKP (BLX CSL ZT)
    "patent": "Patent",  # BLX CSL ZT
    "software": "Programvara och data",  # (BLX CSL ZT)
    "other_works": "Övrigt",  # NC PKP
    # Titles of sections.
    "section-summary": "Sammanfattning",  # PKP RR
    "section-experience": "Arbetslivserfarenhet",  # (RR)
    "section-volunteer": "Volontärarbete",  # RR
    "section-education": "Utbildning",  # RR
    "section-projects": "Projekt",  # RR
    "section-skills": "Färdigheter",  # FR RR
    "section-languages": "Språk",  # PKP RR ZT
    "section-publications": "Publikationer",  # RR
    "section-teaching": "Undervisning",
    "section-awards": "Utmärkelser",  # RR
    "section-certificates": "Certifikat",  # (RR)
    "section-references": "Referenser",  # FR PKP RR
    "section-interests": "Intressen",  # RR
    "section-courses": "Kurser",
    "section-patents": "Patent",  # ZT
    "section-organizations": "Organisationer",
    "section-training": "Fortbildning",  # (FR)
    "section-test-scores": "Provresultat",
    "section-conferences": "Konferenser",
    "section-driving-licences": "Körkort",
    "section-other": "Övrigt",  # NC PKP
    # A new CV.
    "your_name": "Ditt namn",
    "your_headline": "Vad du gör, på en rad",
    "city": "Ort",  # (NC PKP)
    "your_summary": "Två eller tre meningar: vad du är bra på, vad du har gjort, vad du vill göra härnäst.",
    "your_point": (
        "Vad du gjorde och vad det ledde till, med **siffror**: ”kortade behandlingstiden från 40 till 6 minuter”"
    ),
    "project": "Projekt",  # FR
    "school": "Skola",  # RR
    "bachelor": "Kandidatexamen",
    "tools": "Verktyg",  # PKP
    "course": "Kurs",  # (FR)
    "award": "Utmärkelse",
    "paper": "Artikelns titel",
    "native": "modersmål",  # EUP
    "fluent": "flytande",
}

LOCALE = Locale(
    tag="sv",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="swedish",
    order="y=ü=ű z<å<ä=æ=ę<ö=ø=ő=œ=ô",
    quotes=("”", "”"),
)
