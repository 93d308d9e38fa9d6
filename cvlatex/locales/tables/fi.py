"""Finnish.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvfi.def (address, sex, birth,
nationality, page); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures,
page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day}.{month}.{year}",
    days="{day}.–{last}. {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day}. {name} {year}",
    months=(
        "tammi", "helmi", "maalis", "huhti", "touko", "kesä",
        "heinä", "elo", "syys", "loka", "marras", "joulu",
    ),
    day_months=(
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
        "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ),
    whole_months=(
        "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
        "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
    ),
    whole_day_months=(
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
        "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Kiina", "en": "Englanti", "ja": "Japani", "ko": "Korea",
    "de": "Saksa", "fr": "Ranska", "es": "Espanja", "pt": "Portugali",
    "it": "Italia", "nl": "Hollanti", "sv": "Ruotsi", "da": "Tanska",
    "nb": "Norjan bokmål", "fi": "Suomi", "pl": "Puola", "cs": "Tšekki",
    "sk": "Slovakki", "hu": "Unkari", "ro": "Romania", "hr": "Kroatia",
    "sl": "Sloveeni", "et": "Viro", "lv": "Latvia", "lt": "Liettua",
    "tr": "Turkki", "el": "Kreikka", "ru": "Venäjä", "uk": "Ukraina",
    "bg": "Bulgaria", "vi": "Vietnam", "id": "Indonesia",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "nykyinen",  # FR PKP
    "since": "{} –",
    "until": "– {}",
    "expected": "Arvioitu {}",
    "expected_end": "{} (arvioitu)",
    "about": "n. {}",  # BLX CSL
    "spring": "Kevät {}",  # BLX CSL
    "summer": "Kesä {}",  # BLX CSL
    "fall": "Syksy {}",  # BLX CSL
    "winter": "Talvi {}",  # BLX CSL
    # The document.
    "cv": "Ansioluettelo",  # (RR)
    "letter": "Saatekirje",  # FR RR (CSL PKP ZT)
    "glossary": "Sanasto",  # BBL
    "references": "Viitteet",  # BLX (CSL PKP RR)
    "enclosures": "Liitteet",  # BBL PKP
    "mentioned": "Mainittu sivulla {}",
    "mentioned_pages": "Mainittu sivuilla {}",
    "page": "sivu {}",  # BBL BLX CSL RR ZT
    "close": "Sulje",  # NC PKP ZT
    "languages": "Kielet",  # PKP RR ZT
    "contacts": "Yhteystiedot",  # PKP (NC)
    "skip": "Siirry suoraan pääsisältöön",  # RR (PKP)
    "definition": "Selitys: {}",
    "to_glossary": "Sanastossa",
    "level": "{} / 5",
    "characters": "{} merkkiä",
    "others": "ym.",  # CSL ZT (BLX)
    "equal": "Yhtäläinen panos",
    "corresponding": "Vastaava kirjoittaja",
    "undated": "Ilman vuotta",  # (BLX CSL)
    "technologies": "Teknologiat",
    "candidate": "Hakija {}",
    # Contacts.
    "email": "Sähköposti",  # FR PKP RR (NC)
    "phone": "Puhelin",  # NC PKP RR
    "website": "Verkkosivusto",  # NC PKP RR
    "address": "Osoite",  # NC
    "gender": "Sukupuoli",  # NC
    "birthdate": "Syntymäaika",  # (NC)
    "nationality": "Kansalaisuus",
    "link": "Linkki",
    # The fields of a form.
    "name": "Nimi",  # NC PKP RR
    "thing": "Nimi",  # NC PKP RR
    "headline": "Ammattinimike",  # (RR)
    "organization": "Yritys",  # NC RR
    "role": "Tehtävänimike",  # RR (FR PKP)
    "location": "Sijainti",  # NC RR (ZT)
    "degree": "Tutkinto",  # RR
    "area": "Opintoala",  # RR
    "grade": "Arvosana",  # RR
    "title": "Otsikko",  # PKP RR (NC ZT)
    "subtitle": "Alaotsikko",  # PKP
    "issuer": "Myöntäjä",  # RR
    "authors": "Tekijät",  # (PKP ZT)
    "venue": "Julkaistu",  # (PKP RR ZT)
    "date": "Päivämäärä",  # PKP RR (ZT)
    "start": "Alku",  # (PKP)
    "end": "Loppu",  # (PKP)
    "expected_label": "Arvioitu",
    "dates": "Ajankohta",  # (RR)
    "note": "Huomautus",  # (NC PKP RR ZT)
    "recipient": "Vastaanottaja",  # PKP RR ZT
    "subject": "Aihe",  # PKP ZT
    "description": "Kuvaus",  # PKP RR
    "text": "Teksti",
    "quote": "Lainaus",
    # Kinds of publications.
    "journal": "Lehtiartikkelit",  # (ZT)
    "conference": "Konferenssijulkaisut",  # (ZT)
    "book": "Kirjat",  # CSL ZT
    "chapter": "Kirjan luvut",  # (ZT)
    "thesis": "Opinnäytteet",  # (CSL ZT)
    "preprint": "Esijulkaisut",  # (ZT)
    "report": "Raportit",  # CSL PKP ZT (BLX)
    "patent": "Patentit",  # BLX CSL ZT
    "software": "Ohjelmistot ja aineistot",  # (BLX CSL ZT)
    "other_works": "Muut",  # PKP (NC)
    # Titles of sections.
    "section-summary": "Yhteenveto",  # PKP RR
    "section-experience": "Työkokemus",  # RR
    "section-volunteer": "Vapaaehtoistyö",  # RR
    "section-education": "Koulutus",  # RR
    "section-projects": "Projektit",  # RR
    "section-skills": "Taidot",  # RR
    "section-languages": "Kielet",  # PKP RR ZT
    "section-publications": "Julkaisut",  # RR
    "section-teaching": "Opetus",
    "section-awards": "Palkinnot",  # RR
    "section-certificates": "Sertifikaatit",  # RR
    "section-references": "Suosittelijat",  # RR (PKP)
    "section-interests": "Kiinnostuksen kohteet",  # RR
    "section-courses": "Kurssit",
    "section-patents": "Patentit",  # ZT
    "section-organizations": "Järjestöt",
    "section-training": "Täydennyskoulutus",  # (FR)
    "section-test-scores": "Testitulokset",
    "section-conferences": "Konferenssit",
    "section-driving-licences": "Ajokortit",
    "section-other": "Muut",  # PKP (NC)
    # A new CV.
    "your_name": "Nimesi",
    "your_headline": "Mitä teet, yhdellä rivillä",
    "city": "Paikkakunta",  # NC (PKP)
    "your_summary": "Kaksi tai kolme lausetta: missä olet hyvä, mitä olet tehnyt, mitä haluat tehdä seuraavaksi.",
    "your_point": "Mitä teit ja mitä siitä seurasi, **lukuina**: ”käsittelyaika lyheni 40 minuutista 6 minuuttiin”",
    "project": "Projekti",
    "school": "Oppilaitos",  # RR
    "bachelor": "Kandidaatti",
    "tools": "Työkalut",  # PKP
    "course": "Kurssi",  # FR
    "award": "Palkinto",
    "paper": "Artikkelin nimi",
    "native": "äidinkieli",
    "fluent": "sujuva",
}

LOCALE = Locale(
    tag="fi",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="finnish",
    order="v=w y=ü z<å<ä=æ<ö=ø",
    quotes=("”", "”"),
)
