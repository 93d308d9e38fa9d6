"""Lithuanian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvlt.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}-{month:02}",
    day="{year}-{month:02}-{day:02}",
    days="{year} {name} {day}–{last}",
    whole_month="{year} m. {name}",
    whole_day="{year} m. {name} {day} d.",
    day_months=(
        "saus.", "vas.", "kov.", "bal.", "geg.", "birž.",
        "liep.", "rugp.", "rugs.", "spal.", "lapkr.", "gruod.",
    ),
    whole_months=(
        "sausis", "vasaris", "kovas", "balandis", "gegužė", "birželis",
        "liepa", "rugpjūtis", "rugsėjis", "spalis", "lapkritis", "gruodis",
    ),
    whole_day_months=(
        "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio",
        "liepos", "rugpjūčio", "rugsėjo", "spalio", "lapkričio", "gruodžio",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kinų", "en": "Anglų", "ja": "Japonų", "ko": "Korėjiečių",
    "de": "Vokiečių", "fr": "Prancūzų", "es": "Ispanų", "pt": "Portugalų",
    "it": "Italų", "nl": "Olandų", "sv": "Švedų", "da": "Danų",
    "nb": "Norvegų bukmolas", "fi": "Suomių", "pl": "Lenkų", "cs": "Čekų",
    "sk": "Slovakų", "hu": "Vengrų", "ro": "Rumunų", "hr": "Kroatų",
    "sl": "Slovėnų", "et": "Estų", "lv": "Latvių", "lt": "Lietuvių",
    "tr": "Turkų", "el": "Graikų", "ru": "Rusų", "uk": "Ukrainiečių",
    "bg": "Bulgarų", "vi": "Vietnamiečių", "id": "Indoneziečių",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "dabar",  # (PKP)
    "since": "Nuo {}",
    "until": "Iki {}",
    "expected": "Numatoma {}",
    "expected_end": "{} (numatoma)",
    "about": "apie {}",  # BLX CSL
    "spring": "{} m. pavasaris",  # (BLX CSL)
    "summer": "{} m. vasara",  # (BLX CSL)
    "fall": "{} m. ruduo",  # (BLX CSL)
    "winter": "{} m. žiema",  # (BLX CSL)
    # The document.
    "cv": "Gyvenimo aprašymas",  # RR
    "letter": "Motyvacinis laiškas",  # RR (CSL PKP ZT)
    "glossary": "Terminų žodynėlis",  # (BBL)
    "references": "Literatūra",  # BLX (CSL PKP RR)
    "enclosures": "Priedai",  # PKP (BBL)
    "mentioned": "Minima puslapyje {}",
    "mentioned_pages": "Minima puslapiuose {}",
    "page": "{} puslapis",
    "close": "Uždaryti",  # (NC PKP ZT)
    "languages": "Kalbos",  # PKP RR ZT
    "contacts": "Kontaktai",  # NC PKP
    "skip": "Pereiti prie pagrindinio turinio",  # PKP RR
    "definition": "Paaiškinimas: {}",
    "to_glossary": "Žodynėlyje",
    "level": "{} iš 5",
    "characters": "{} simbolių",
    "others": "ir kt.",  # BLX CSL ZT
    "equal": "Vienodas indėlis",
    "corresponding": "Atsakingasis autorius",
    "undated": "Be metų",  # (BLX CSL)
    "technologies": "Technologijos",
    "candidate": "Kandidatas {}",
    # Contacts.
    "email": "El. paštas",  # PKP RR (NC)
    "phone": "Telefonas",  # NC RR (PKP)
    "website": "Tinklalapis",  # RR (NC PKP)
    "address": "Adresas",  # NC
    "gender": "Lytis",  # NC
    "birthdate": "Gimimo data",  # (NC)
    "nationality": "Pilietybė",
    "link": "Nuoroda",
    # The fields of a form.
    "name": "Vardas ir pavardė",  # PKP (NC RR)
    "thing": "Pavadinimas",  # PKP RR (NC)
    "headline": "Profesija",  # (RR)
    "organization": "Įmonė",  # RR (NC)
    "role": "Pareigos",  # RR (PKP)
    "location": "Vieta",  # NC RR ZT
    "degree": "Laipsnis",  # RR
    "area": "Studijų sritis",  # RR
    "grade": "Pažymys",  # RR
    "title": "Pavadinimas",  # RR ZT (NC PKP)
    "subtitle": "Paantraštė",  # PKP
    "issuer": "Leidėjas",  # RR
    "authors": "Autoriai",  # PKP ZT
    "venue": "Paskelbta",  # (PKP RR ZT)
    "date": "Data",  # PKP RR ZT
    "start": "Pradžia",  # PKP
    "end": "Pabaiga",  # (PKP)
    "expected_label": "Numatoma",
    "dates": "Laikotarpis",  # RR
    "note": "Pastaba",  # NC PKP RR ZT
    "recipient": "Gavėjas",  # PKP RR ZT
    "subject": "Tema",  # PKP ZT
    "description": "Aprašymas",  # PKP RR
    "text": "Tekstas",
    "quote": "Citata",
    # Kinds of publications.
    "journal": "Straipsniai žurnaluose",  # (ZT)
    "conference": "Konferencijų straipsniai",  # (ZT)
    "book": "Knygos",  # CSL ZT
    "chapter": "Knygų skyriai",  # (ZT)
    "thesis": "Baigiamieji darbai",  # (CSL ZT)
    "preprint": "Išankstiniai leidiniai",  # (ZT)
    "report": "Ataskaitos",  # PKP (BLX CSL ZT)
    "patent": "Patentai",  # BLX ZT (CSL)
    "software": "Programinė įranga ir duomenys",  # (BLX CSL ZT)
    "other_works": "Kita",  # NC PKP
    # Titles of sections.
    "section-summary": "Santrauka",  # PKP RR
    "section-experience": "Darbo patirtis",  # (RR)
    "section-volunteer": "Savanorystė",  # RR
    "section-education": "Išsilavinimas",  # RR
    "section-projects": "Projektai",  # RR
    "section-skills": "Įgūdžiai",  # RR
    "section-languages": "Kalbos",  # PKP RR ZT
    "section-publications": "Publikacijos",  # RR
    "section-teaching": "Dėstymas",
    "section-awards": "Apdovanojimai",  # RR
    "section-certificates": "Sertifikatai",  # RR
    "section-references": "Rekomendacijos",  # RR (PKP)
    "section-interests": "Pomėgiai",  # RR
    "section-courses": "Kursai",
    "section-patents": "Patentai",  # ZT
    "section-organizations": "Organizacijos",
    "section-training": "Mokymai",
    "section-test-scores": "Testų rezultatai",
    "section-conferences": "Konferencijos",
    "section-driving-licences": "Vairuotojo pažymėjimai",
    "section-other": "Kita",  # NC PKP
    # A new CV.
    "your_name": "Jūsų vardas",
    "your_headline": "Ką veikiate, viena eilute",
    "city": "Miestas",  # NC PKP
    "your_summary": "Du ar trys sakiniai: kas jums sekasi, ką nuveikėte, ką norite veikti toliau.",
    "your_point": (
        "Ką padarėte ir kas iš to išėjo, su **skaičiais**: „apdorojimo laikas sutrumpintas nuo 40 iki 6 minučių“"
    ),
    "project": "Projektas",
    "school": "Mokykla",  # RR
    "bachelor": "Bakalauras",
    "tools": "Įrankiai",  # PKP
    "course": "Kursas",
    "award": "Apdovanojimas",
    "paper": "Straipsnio pavadinimas",
    "native": "gimtoji kalba",
    "fluent": "laisvai",
}

LOCALE = Locale(
    tag="lt",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="lithuanian",
    order="c<č i=y s<š z<ž",
    quotes=("„", "“"),
)
