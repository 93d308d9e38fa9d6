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
    "present": "jelenleg",
    "since": "{} óta",
    "until": "– {}",
    "expected": "Várhatóan {}",
    "expected_end": "{} (várható)",
    "about": "kb. {}",
    "spring": "{} tavasza",
    "summer": "{} nyara",
    "fall": "{} ősze",
    "winter": "{} tele",
    # The document.
    "cv": "Önéletrajz",
    "letter": "Motivációs levél",
    "glossary": "Szójegyzék",
    "references": "Hivatkozások",
    "enclosures": "Mellékletek",
    "mentioned": "Említve a következő oldalon: {}",
    "mentioned_pages": "Említve a következő oldalakon: {}",
    "page": "{}. oldal",
    "close": "Bezárás",
    "languages": "Nyelvek",
    "contacts": "Elérhetőség",
    "skip": "Ugrás a fő tartalomra",
    "definition": "{} magyarázata",
    "to_glossary": "A szójegyzékben",
    "level": "{} / 5",
    "characters": "{} karakter",
    "others": "et al.",
    "equal": "Egyenlő hozzájárulás",
    "corresponding": "Levelező szerző",
    "undated": "Évszám nélkül",
    "technologies": "Technológiák",
    "candidate": "Jelölt {}",
    # Contacts.
    "email": "E-mail",
    "phone": "Telefonszám",
    "website": "Weboldal",
    "address": "Cím",
    "gender": "Nem",
    "birthdate": "Születési dátum",
    "nationality": "Állampolgárság",
    "link": "Hivatkozás",
    # The fields of a form.
    "name": "Név",
    "thing": "Megnevezés",
    "headline": "Foglalkozás",
    "organization": "Cég",
    "role": "Pozíció",
    "location": "Helyszín",
    "degree": "Fokozat",
    "area": "Szak",
    "grade": "Osztályzat",
    "title": "Cím",
    "subtitle": "Alcím",
    "issuer": "Kiállító",
    "authors": "Szerzők",
    "venue": "Megjelent",
    "date": "Dátum",
    "start": "Kezdet",
    "end": "Vége",
    "expected_label": "Várható",
    "dates": "Időszak",
    "note": "Jegyzet",
    "recipient": "Címzett",
    "subject": "Tárgy",
    "description": "Leírás",
    "text": "Szöveg",
    "quote": "Idézet",
    # Kinds of publications.
    "journal": "Folyóiratcikkek",
    "conference": "Konferenciacikkek",
    "book": "Könyvek",
    "chapter": "Könyvfejezetek",
    "thesis": "Szakdolgozatok és disszertációk",
    "preprint": "Preprintek",
    "report": "Jelentések",
    "patent": "Szabadalmak",
    "software": "Szoftverek és adatok",
    "other_works": "Egyéb",
    # Titles of sections.
    "section-summary": "Összegzés",
    "section-experience": "Szakmai tapasztalat",
    "section-volunteer": "Önkéntesség",
    "section-education": "Tanulmányok",
    "section-projects": "Projektek",
    "section-skills": "Készségek",
    "section-languages": "Nyelvek",
    "section-publications": "Publikációk",
    "section-teaching": "Oktatás",
    "section-awards": "Díjak",
    "section-certificates": "Tanúsítványok",
    "section-references": "Referenciák",
    "section-interests": "Érdeklődési körök",
    "section-courses": "Kurzusok",
    "section-patents": "Szabadalmak",
    "section-organizations": "Szervezetek",
    "section-training": "Továbbképzés",
    "section-test-scores": "Vizsgaeredmények",
    "section-conferences": "Konferenciák",
    "section-driving-licences": "Vezetői engedélyek",
    "section-other": "Egyéb",
    # A new CV.
    "your_name": "Az Ön neve",
    "your_headline": "Mivel foglalkozik, egy sorban",
    "city": "Város",
    "your_summary": "Két-három mondat: miben jó, mit ért el, mit szeretne csinálni a jövőben.",
    "your_point": "Mit tett és mi lett az eredménye, **számokkal**: „a feldolgozási idő 40-ről 6 percre csökkent”",
    "project": "Projekt",
    "school": "Iskola",
    "bachelor": "Alapképzés (BSc)",
    "tools": "Eszközök",
    "course": "Kurzus",
    "award": "Díj",
    "paper": "A cikk címe",
    "native": "anyanyelv",
    "fluent": "folyékony",
}

LOCALE = Locale(
    tag="hu",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    order=(
        "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs "
        "ccs:cs ddz:dz ddzs:dzs ggy:gy lly:ly nny:ny ssz:sz tty:ty zzs:zs"
    ),
    quotes=("„", "”"),
    is_family_first=True,
)
