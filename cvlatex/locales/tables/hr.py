"""Croatian.

Its words are compared with CLDR (dates, names of languages); babel's captions (references, enclosures, page,
glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}.",
    day="{day}. {name} {year}.",
    days="{day:02}.–{last:02}. {name} {year}.",
    whole_month="{name} {year}.",
    whole_day="{day}. {name} {year}.",
    year="{year}.",
    months=(
        "sij", "velj", "ožu", "tra", "svi", "lip",
        "srp", "kol", "ruj", "lis", "stu", "pro",
    ),
    day_months=(
        "sij", "velj", "ožu", "tra", "svi", "lip",
        "srp", "kol", "ruj", "lis", "stu", "pro",
    ),
    whole_months=(
        "siječanj", "veljača", "ožujak", "travanj", "svibanj", "lipanj",
        "srpanj", "kolovoz", "rujan", "listopad", "studeni", "prosinac",
    ),
    whole_day_months=(
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja",
        "srpnja", "kolovoza", "rujna", "listopada", "studenoga", "prosinca",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kineski", "en": "Engleski", "ja": "Japanski", "ko": "Korejski",
    "de": "Njemački", "fr": "Francuski", "es": "Španjolski", "pt": "Portugalski",
    "it": "Talijanski", "nl": "Nizozemski", "sv": "Švedski", "da": "Danski",
    "nb": "Norveški bokmål", "fi": "Finski", "pl": "Poljski", "cs": "Češki",
    "sk": "Slovački", "hu": "Mađarski", "ro": "Rumunjski", "hr": "Hrvatski",
    "sl": "Slovenski", "et": "Estonski", "lv": "Latvijski", "lt": "Litavski",
    "tr": "Turski", "el": "Grčki", "ru": "Ruski", "uk": "Ukrajinski",
    "bg": "Bugarski", "vi": "Vijetnamski", "id": "Indonezijski",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "danas",  # (OD PKP)
    "since": "Od {}",
    "until": "Do {}",
    "expected": "Očekivano {}",
    "expected_end": "{} (očekivano)",
    "about": "oko {}",  # BLX CSL
    "spring": "Proljeće {}",  # BLX CSL
    "summer": "Ljeto {}",  # BLX CSL
    "fall": "Jesen {}",  # BLX CSL
    "winter": "Zima {}",  # BLX CSL
    # The document.
    "cv": "Životopis",
    "letter": "Motivacijsko pismo",  # (CSL PKP ZT)
    "glossary": "Pojmovnik",  # BBL
    "references": "Literatura",  # BLX (CSL PKP)
    "enclosures": "Prilozi",  # BBL (PKP)
    "mentioned": "Spomenuto na stranici {}",
    "mentioned_pages": "Spomenuto na stranicama {}",
    "page": "stranica {}",  # BBL BLX CSL ZT
    "close": "Zatvori",  # NC PKP ZT
    "languages": "Jezici",  # PKP ZT
    "contacts": "Kontakt",  # NC PKP (OD)
    "skip": "Prijeđi na glavni sadržaj",  # (PKP)
    "definition": "Objašnjenje: {}",
    "to_glossary": "U pojmovniku",
    "level": "{} od 5",
    "characters": "{} znakova",
    "others": "i sur.",  # CSL (BLX ZT)
    "equal": "Jednak doprinos",
    "corresponding": "Dopisni autor",
    "undated": "Bez godine",  # (BLX CSL)
    "technologies": "Tehnologije",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "E-pošta",  # NC PKP
    "phone": "Telefon",  # NC PKP
    "website": "Web-stranica",  # PKP (NC)
    "address": "Adresa",  # NC
    "gender": "Spol",  # (NC)
    "birthdate": "Datum rođenja",  # (NC)
    "nationality": "Državljanstvo",
    "link": "Poveznica",
    # The fields of a form.
    "name": "Ime i prezime",  # (NC PKP)
    "thing": "Naziv",  # NC PKP
    "headline": "Zanimanje",
    "organization": "Tvrtka",  # NC OD
    "role": "Radno mjesto",  # (PKP)
    "location": "Mjesto",  # ZT (NC)
    "degree": "Akademski stupanj",
    "area": "Područje studija",
    "grade": "Ocjena",
    "title": "Naslov",  # NC PKP ZT
    "subtitle": "Podnaslov",  # PKP
    "issuer": "Izdavatelj",
    "authors": "Autori",  # PKP ZT
    "venue": "Objavljeno u",  # (PKP ZT)
    "date": "Datum",  # PKP ZT
    "start": "Početak",  # PKP
    "end": "Završetak",  # (PKP)
    "expected_label": "Očekivano",
    "dates": "Razdoblje",
    "note": "Bilješka",  # NC PKP ZT
    "recipient": "Primatelj",  # ZT (PKP)
    "subject": "Predmet",  # PKP ZT
    "description": "Opis",  # PKP
    "text": "Tekst",
    "quote": "Citat",
    # Kinds of publications.
    "journal": "Članci u časopisima",  # (ZT)
    "conference": "Radovi na konferencijama",  # (ZT)
    "book": "Knjige",  # CSL ZT
    "chapter": "Poglavlja u knjigama",  # (ZT)
    "thesis": "Završni radovi i disertacije",  # (CSL ZT)
    "preprint": "Preprinti",  # ZT
    "report": "Izvješća",  # ZT (BLX CSL PKP)
    "patent": "Patenti",  # (BLX CSL ZT)
    "software": "Softver i podaci",  # (BLX CSL ZT)
    "other_works": "Ostalo",  # NC PKP
    # Titles of sections.
    "section-summary": "Sažetak",  # PKP
    "section-experience": "Radno iskustvo",
    "section-volunteer": "Volontiranje",
    "section-education": "Obrazovanje",
    "section-projects": "Projekti",
    "section-skills": "Vještine",
    "section-languages": "Jezici",  # PKP ZT
    "section-publications": "Publikacije",
    "section-teaching": "Nastava",
    "section-awards": "Nagrade",
    "section-certificates": "Certifikati",  # (OD)
    "section-references": "Reference",  # PKP
    "section-interests": "Interesi",
    "section-courses": "Tečajevi",  # OD
    "section-patents": "Patenti",  # (ZT)
    "section-organizations": "Organizacije",
    "section-training": "Osposobljavanje",
    "section-test-scores": "Rezultati ispita",
    "section-conferences": "Konferencije",
    "section-driving-licences": "Vozačke dozvole",
    "section-other": "Ostalo",  # NC PKP
    # A new CV.
    "your_name": "Vaše ime",
    "your_headline": "Čime se bavite, u jednom retku",
    "city": "Grad",  # NC PKP
    "your_summary": "Dvije ili tri rečenice: u čemu ste dobri, što ste postigli, što želite raditi dalje.",
    "your_point": (
        "Što ste učinili i što je iz toga proizašlo, s **brojkama**: „vrijeme obrade skraćeno s 40 na 6 minuta“"
    ),
    "project": "Projekt",
    "school": "Škola",
    "bachelor": "Prvostupnik",
    "tools": "Alati",  # PKP
    "course": "Tečaj",  # OD
    "award": "Nagrada",
    "paper": "Naslov rada",
    "native": "materinski jezik",
    "fluent": "tečno",
}

LOCALE = Locale(
    tag="hr",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="croatian",
    order="c<č<ć d<dž<đ l<lj n<nj s<š z<ž",
    quotes=("„", "“"),
)
