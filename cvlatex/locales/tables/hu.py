"""Hungarian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvhu.def (address, sex, birth,
nationality, page); RenderCV's locale (present); Reactive Resume's catalogue (contacts, fields, titles); babel's
captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}. {name}",
    day="{year}. {name} {day}.",
    days="{year}. {name} {day}–{last}.",
    whole_month="{year}. {name}",
    whole_day="{year}. {name} {day}.",
    months=(
        "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.",
        "júl.", "aug.", "szept.", "okt.", "nov.", "dec.",
    ),
    day_months=(
        "jan.", "febr.", "márc.", "ápr.", "máj.", "jún.",
        "júl.", "aug.", "szept.", "okt.", "nov.", "dec.",
    ),
    whole_months=(
        "január", "február", "március", "április", "május", "június",
        "július", "augusztus", "szeptember", "október", "november", "december",
    ),
    whole_day_months=(
        "január", "február", "március", "április", "május", "június",
        "július", "augusztus", "szeptember", "október", "november", "december",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kínai", "en": "Angol", "ja": "Japán", "ko": "Koreai",
    "de": "Német", "fr": "Francia", "es": "Spanyol", "pt": "Portugál",
    "it": "Olasz", "nl": "Holland", "sv": "Svéd", "da": "Dán",
    "nb": "Norvég (bokmål)", "fi": "Finn", "pl": "Lengyel", "cs": "Cseh",
    "sk": "Szlovák", "hu": "Magyar", "ro": "Román", "hr": "Horvát",
    "sl": "Szlovén", "et": "Észt", "lv": "Lett", "lt": "Litván",
    "tr": "Török", "el": "Görög", "ru": "Orosz", "uk": "Ukrán",
    "bg": "Bolgár", "vi": "Vietnámi", "id": "Indonéz",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "jelenleg",  # PKP RC
    "since": "{} óta",
    "until": "– {}",
    "expected": "Várhatóan {}",
    "expected_end": "{} (várható)",
    "about": "kb. {}",  # CSL
    "spring": "{} tavasza",  # (CSL)
    "summer": "{} nyara",  # (CSL)
    "fall": "{} ősze",  # (CSL)
    "winter": "{} tele",  # (CSL)
    # The document.
    "cv": "Önéletrajz",  # RR (EUP)
    "letter": "Motivációs levél",  # RR (CSL PKP ZT)
    "glossary": "Szójegyzék",  # BBL
    "references": "Hivatkozások",  # PKP (CSL RR)
    "enclosures": "Mellékletek",  # (BBL PKP)
    "mentioned": "Említve a következő oldalon: {}",
    "mentioned_pages": "Említve a következő oldalakon: {}",
    "page": "{}. oldal",  # BBL CSL EUP RR (ZT)
    "close": "Bezárás",  # NC PKP ZT
    "languages": "Nyelvek",  # PKP RR (ZT)
    "contacts": "Elérhetőség",  # (NC PKP)
    "skip": "Ugrás a fő tartalomra",  # RR (PKP)
    "definition": "{} magyarázata",
    "to_glossary": "A szójegyzékben",
    "level": "{} / 5",
    "characters": "{} karakter",
    "others": "és mtsai.",  # CSL ZT
    "equal": "Egyenlő hozzájárulás",
    "corresponding": "Levelező szerző",
    "undated": "Évszám nélkül",  # CSL
    "technologies": "Technológiák",
    "candidate": "Jelölt {}",
    # Contacts.
    "email": "E-mail",  # EUP NC PKP RR
    "phone": "Telefonszám",  # EUP NC RR (PKP)
    "website": "Weboldal",  # NC PKP RR
    "address": "Cím",  # EUP NC
    "gender": "Nem",  # NC (EUP)
    "birthdate": "Születési dátum",  # EUP (NC)
    "nationality": "Állampolgárság",  # EUP
    "link": "Hivatkozás",
    # The fields of a form.
    "name": "Név",  # NC PKP RR
    "thing": "Megnevezés",  # (NC PKP RR)
    "headline": "Foglalkozás",  # (RR)
    "organization": "Cég",  # RR (NC)
    "role": "Pozíció",  # RR (PKP)
    "location": "Helyszín",  # RR (NC ZT)
    "degree": "Fokozat",  # RR
    "area": "Szak",  # (RR)
    "grade": "Osztályzat",  # RR
    "title": "Cím",  # NC PKP RR ZT
    "subtitle": "Alcím",  # PKP
    "issuer": "Kiállító",  # RR
    "authors": "Szerzők",  # PKP (ZT)
    "venue": "Megjelent",  # (PKP RR ZT)
    "date": "Dátum",  # PKP RR ZT
    "start": "Kezdet",  # PKP
    "end": "Vége",
    "expected_label": "Várható",
    "dates": "Időszak",  # RR
    "note": "Jegyzet",  # RR ZT (NC PKP)
    "recipient": "Címzett",  # PKP RR (ZT)
    "subject": "Tárgy",  # PKP (ZT)
    "description": "Leírás",  # PKP RR
    "text": "Szöveg",
    "quote": "Idézet",
    # Kinds of publications.
    "journal": "Folyóiratcikkek",  # (ZT)
    "conference": "Konferenciacikkek",  # (ZT)
    "book": "Könyvek",  # (CSL ZT)
    "chapter": "Könyvfejezetek",  # (ZT)
    "thesis": "Szakdolgozatok és disszertációk",  # (CSL ZT)
    "preprint": "Preprintek",  # (ZT)
    "report": "Jelentések",  # PKP (CSL ZT)
    "patent": "Szabadalmak",  # (CSL ZT)
    "software": "Szoftverek és adatok",  # (CSL ZT)
    "other_works": "Egyéb",  # NC PKP
    # Titles of sections.
    "section-summary": "Összegzés",  # PKP RR
    "section-experience": "Szakmai tapasztalat",  # (RR)
    "section-volunteer": "Önkéntesség",  # RR
    "section-education": "Tanulmányok",  # RR
    "section-projects": "Projektek",  # RR
    "section-skills": "Készségek",  # RR
    "section-languages": "Nyelvek",  # PKP RR (ZT)
    "section-publications": "Publikációk",  # RR
    "section-teaching": "Oktatás",
    "section-awards": "Díjak",  # RR
    "section-certificates": "Tanúsítványok",  # RR
    "section-references": "Referenciák",  # RR (PKP)
    "section-interests": "Érdeklődési körök",  # RR
    "section-courses": "Kurzusok",
    "section-patents": "Szabadalmak",  # (ZT)
    "section-organizations": "Szervezetek",
    "section-training": "Továbbképzés",
    "section-test-scores": "Vizsgaeredmények",
    "section-conferences": "Konferenciák",
    "section-driving-licences": "Vezetői engedélyek",
    "section-other": "Egyéb",  # NC PKP
    # A new CV.
    "your_name": "Az Ön neve",
    "your_headline": "Mivel foglalkozik, egy sorban",
    "city": "Város",  # NC PKP
    "your_summary": "Két-három mondat: miben jó, mit ért el, mit szeretne csinálni a jövőben.",
    "your_point": "Mit tett és mi lett az eredménye, **számokkal**: „a feldolgozási idő 40-ről 6 percre csökkent”",
    "project": "Projekt",
    "school": "Iskola",  # RR
    "bachelor": "Alapképzés (BSc)",
    "tools": "Eszközök",  # PKP
    "course": "Kurzus",
    "award": "Díj",
    "paper": "A cikk címe",
    "native": "anyanyelv",  # (EUP)
    "fluent": "folyékony",
}

LOCALE = Locale(
    tag="hu",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="hungarian",
    order=(
        "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs "
        "ccs:cs ddz:dz ddzs:dzs ggy:gy lly:ly nny:ny ssz:sz tty:ty zzs:zs"
    ),
    quotes=("„", "”"),
    is_family_first=True,
)
