"""Latvian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvlv.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}. g. {name}",
    day="{year}. g. {day}. {name}",
    days="{year}. gada {day}.–{last}. {name}",
    whole_month="{year}. g. {name}",
    whole_day="{year}. gada {day}. {name}",
    year="{year}. g.",
    months=(
        "janv.", "febr.", "marts", "apr.", "maijs", "jūn.",
        "jūl.", "aug.", "sept.", "okt.", "nov.", "dec.",
    ),
    day_months=(
        "janv.", "febr.", "marts", "apr.", "maijs", "jūn.",
        "jūl.", "aug.", "sept.", "okt.", "nov.", "dec.",
    ),
    whole_months=(
        "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs",
        "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris",
    ),
    whole_day_months=(
        "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs",
        "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Ķīniešu", "en": "Angļu", "ja": "Japāņu", "ko": "Korejiešu",
    "de": "Vācu", "fr": "Franču", "es": "Spāņu", "pt": "Portugāļu",
    "it": "Itāļu", "nl": "Holandiešu", "sv": "Zviedru", "da": "Dāņu",
    "nb": "Norvēģu bukmols", "fi": "Somu", "pl": "Poļu", "cs": "Čehu",
    "sk": "Slovāku", "hu": "Ungāru", "ro": "Rumāņu", "hr": "Horvātu",
    "sl": "Slovēņu", "et": "Igauņu", "lv": "Latviešu", "lt": "Lietuviešu",
    "tr": "Turku", "el": "Grieķu", "ru": "Krievu", "uk": "Ukraiņu",
    "bg": "Bulgāru", "vi": "Vjetnamiešu", "id": "Indonēziešu",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "pašlaik",  # (PKP)
    "since": "{} –",
    "until": "– {}",
    "expected": "Paredzēts {}",
    "expected_end": "{} (paredzēts)",
    "about": "ap {}",  # BLX (CSL)
    "spring": "{} pavasaris",  # BLX CSL
    "summer": "{} vasara",  # BLX CSL
    "fall": "{} rudens",  # BLX CSL
    "winter": "{} ziema",  # BLX CSL
    # The document.
    "cv": "Dzīves apraksts",  # (RR)
    "letter": "Motivācijas vēstule",  # RR (CSL PKP)
    "glossary": "Terminu vārdnīca",
    "references": "Literatūra",  # (BLX CSL PKP RR)
    "enclosures": "Pielikumi",  # BBL PKP
    "mentioned": "Minēts lappusē {}",
    "mentioned_pages": "Minēts lappusēs {}",
    "page": "{}. lappuse",
    "close": "Aizvērt",  # NC PKP
    "languages": "Valodas",  # PKP RR
    "contacts": "Kontakti",  # (NC PKP)
    "skip": "Pāriet uz galveno saturu",  # PKP RR
    "definition": "Skaidrojums: {}",
    "to_glossary": "Terminu vārdnīcā",
    "level": "{} no 5",
    "characters": "{} rakstzīmes",
    "others": "u. c.",  # CSL (BLX)
    "equal": "Vienlīdzīgs ieguldījums",
    "corresponding": "Atbildīgais autors",
    "undated": "Bez gada",  # (BLX CSL)
    "technologies": "Tehnoloģijas",
    "candidate": "Kandidāts {}",
    # Contacts.
    "email": "E-pasts",  # NC PKP RR
    "phone": "Tālrunis",  # NC PKP RR
    "website": "Tīmekļa vietne",  # PKP RR (NC)
    "address": "Adrese",  # NC
    "gender": "Dzimums",  # NC
    "birthdate": "Dzimšanas datums",  # (NC)
    "nationality": "Pilsonība",
    "link": "Saite",
    # The fields of a form.
    "name": "Vārds un uzvārds",  # (NC PKP RR)
    "thing": "Nosaukums",  # PKP RR (NC)
    "headline": "Profesija",  # (RR)
    "organization": "Uzņēmums",  # NC RR
    "role": "Amats",  # RR (PKP)
    "location": "Atrašanās vieta",  # NC RR
    "degree": "Grāds",  # RR
    "area": "Studiju joma",  # RR
    "grade": "Atzīme",  # RR
    "title": "Nosaukums",  # RR (NC PKP)
    "subtitle": "Apakšvirsraksts",  # PKP
    "issuer": "Izdevējs",  # RR
    "authors": "Autori",  # PKP
    "venue": "Publicēts",  # (PKP RR)
    "date": "Datums",  # PKP RR
    "start": "Sākums",  # PKP
    "end": "Beigas",  # (PKP)
    "expected_label": "Paredzēts",
    "dates": "Laiks",  # (RR)
    "note": "Piezīme",  # PKP RR (NC)
    "recipient": "Saņēmējs",  # PKP RR
    "subject": "Temats",  # PKP
    "description": "Apraksts",  # PKP RR
    "text": "Teksts",
    "quote": "Citāts",
    # Kinds of publications.
    "journal": "Raksti žurnālos",
    "conference": "Konferenču raksti",
    "book": "Grāmatas",  # CSL
    "chapter": "Grāmatu nodaļas",
    "thesis": "Noslēguma darbi",  # (CSL)
    "preprint": "Priekšpublikācijas",
    "report": "Ziņojumi",  # (BLX CSL PKP)
    "patent": "Patenti",  # BLX CSL
    "software": "Programmatūra un dati",  # (BLX CSL)
    "other_works": "Citi",  # PKP (NC)
    # Titles of sections.
    "section-summary": "Kopsavilkums",  # PKP RR
    "section-experience": "Darba pieredze",  # (RR)
    "section-volunteer": "Brīvprātīgais darbs",  # RR
    "section-education": "Izglītība",  # RR
    "section-projects": "Projekti",  # RR
    "section-skills": "Prasmes",  # RR
    "section-languages": "Valodas",  # PKP RR
    "section-publications": "Publikācijas",  # RR
    "section-teaching": "Pedagoģiskais darbs",
    "section-awards": "Apbalvojumi",  # RR
    "section-certificates": "Sertifikāti",  # RR
    "section-references": "Atsauksmes",  # RR (PKP)
    "section-interests": "Intereses",  # RR
    "section-courses": "Kursi",
    "section-patents": "Patenti",
    "section-organizations": "Organizācijas",
    "section-training": "Apmācība",
    "section-test-scores": "Testu rezultāti",
    "section-conferences": "Konferences",
    "section-driving-licences": "Vadītāja apliecības",
    "section-other": "Citi",  # PKP (NC)
    # A new CV.
    "your_name": "Jūsu vārds",
    "your_headline": "Ar ko nodarbojaties, vienā rindā",
    "city": "Pilsēta",  # NC PKP
    "your_summary": "Divi vai trīs teikumi: kas jums padodas, ko esat paveicis, ko vēlaties darīt turpmāk.",
    "your_point": (
        "Ko izdarījāt un kas no tā iznāca, ar **skaitļiem**: “apstrādes laiks saīsināts no 40 līdz 6 minūtēm”"
    ),
    "project": "Projekts",
    "school": "Skola",  # RR
    "bachelor": "Bakalaurs",
    "tools": "Rīki",  # PKP
    "course": "Kurss",
    "award": "Apbalvojums",
    "paper": "Raksta nosaukums",
    "native": "dzimtā valoda",
    "fluent": "brīvi",
}

LOCALE = Locale(
    tag="lv",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="latvian",
    order="a<ā c<č e<ē g<ģ i<y<ī k<ķ l<ļ n<ņ o<ō r<ŗ s<š u<ū z<ž",
)
