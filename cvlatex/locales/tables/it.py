"""Italian.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvit.def (address, sex, birth,
nationality, page); RenderCV's locale (present); Reactive Resume's catalogue (contacts, fields, titles); babel's
captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name} {year}",
    days="{day:02}–{last:02} {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day} {name} {year}",
    months=(
        "gen", "feb", "mar", "apr", "mag", "giu",
        "lug", "ago", "set", "ott", "nov", "dic",
    ),
    day_months=(
        "gen", "feb", "mar", "apr", "mag", "giu",
        "lug", "ago", "set", "ott", "nov", "dic",
    ),
    whole_months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
    whole_day_months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Cinese", "en": "Inglese", "ja": "Giapponese", "ko": "Coreano",
    "de": "Tedesco", "fr": "Francese", "es": "Spagnolo", "pt": "Portoghese",
    "it": "Italiano", "nl": "Olandese", "sv": "Svedese", "da": "Danese",
    "nb": "Norvegese bokmål", "fi": "Finlandese", "pl": "Polacco", "cs": "Ceco",
    "sk": "Slovacco", "hu": "Ungherese", "ro": "Rumeno", "hr": "Croato",
    "sl": "Sloveno", "et": "Estone", "lv": "Lettone", "lt": "Lituano",
    "tr": "Turco", "el": "Greco", "ru": "Russo", "uk": "Ucraino",
    "bg": "Bulgaro", "vi": "Vietnamita", "id": "Indonesiano",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "presente",  # FR RC (PKP)
    "since": "{} –",
    "until": "– {}",
    "expected": "Previsto {}",
    "expected_end": "{} (previsto)",
    "about": "ca. {}",  # BLX (CSL)
    "spring": "Primavera {}",  # BLX CSL
    "summer": "Estate {}",  # BLX CSL
    "fall": "Autunno {}",  # BLX CSL
    "winter": "Inverno {}",  # BLX CSL
    # The document.
    "cv": "Curriculum vitae",  # (EUP RR)
    "letter": "Lettera di presentazione",  # FR RR (CSL PKP ZT)
    "glossary": "Glossario",  # BBL
    "references": "Riferimenti bibliografici",  # BLX PKP (CSL RR)
    "enclosures": "Allegati",  # BBL PKP
    "mentioned": "Citato a pagina {}",
    "mentioned_pages": "Citato alle pagine {}",
    "page": "pagina {}",  # BLX CSL EUP RR ZT (BBL)
    "close": "Chiudi",  # NC PKP ZT
    "languages": "Lingue",  # PKP RR ZT
    "contacts": "Contatti",  # NC PKP
    "skip": "Salta al contenuto principale",  # PKP RR
    "definition": "Definizione di {}",
    "to_glossary": "Nel glossario",
    "level": "{} su 5",
    "characters": "{} caratteri",
    "others": "et al.",  # BLX CSL ZT
    "equal": "Pari contributo",
    "corresponding": "Autore corrispondente",
    "undated": "Senza data",  # BLX (CSL)
    "technologies": "Tecnologie",
    "candidate": "Candidato {}",
    # Contacts.
    "email": "E-mail",  # EUP FR NC PKP RR
    "phone": "Telefono",  # EUP NC PKP RR
    "website": "Sito web",  # NC PKP RR
    "address": "Indirizzo",  # EUP NC
    "gender": "Sesso",  # EUP NC
    "birthdate": "Data di nascita",  # EUP (NC)
    "nationality": "Nazionalità",  # EUP
    "link": "Link",
    # The fields of a form.
    "name": "Nome",  # NC PKP RR
    "thing": "Nome",  # NC PKP RR
    "headline": "Titolo professionale",  # (RR)
    "organization": "Azienda",  # NC RR
    "role": "Posizione",  # RR (FR PKP)
    "location": "Località",  # RR (NC ZT)
    "degree": "Titolo di studio",  # RR
    "area": "Area di studio",  # RR
    "grade": "Voto",  # RR
    "title": "Titolo",  # NC PKP RR ZT
    "subtitle": "Sottotitolo",  # PKP
    "issuer": "Emittente",  # RR
    "authors": "Autori",  # PKP ZT
    "venue": "Pubblicato in",  # (PKP RR ZT)
    "date": "Data",  # PKP RR ZT
    "start": "Inizio",  # PKP
    "end": "Fine",
    "expected_label": "Previsto",
    "dates": "Date",  # (RR)
    "note": "Nota",  # NC PKP RR ZT
    "recipient": "Destinatario",  # PKP RR ZT
    "subject": "Oggetto",  # PKP ZT
    "description": "Descrizione",  # PKP RR
    "text": "Testo",
    "quote": "Citazione",
    # Kinds of publications.
    "journal": "Articoli su rivista",  # (ZT)
    "conference": "Atti di convegno",  # (ZT)
    "book": "Libri",  # CSL ZT
    "chapter": "Capitoli di libro",  # (ZT)
    "thesis": "Tesi",  # CSL ZT
    "preprint": "Preprint",  # ZT
    "report": "Rapporti",  # (BLX CSL PKP ZT)
    "patent": "Brevetti",  # BLX CSL ZT
    "software": "Software e dati",  # (BLX CSL ZT)
    "other_works": "Altro",  # NC PKP
    # Titles of sections.
    "section-summary": "Riepilogo",  # PKP RR
    "section-experience": "Esperienza professionale",  # (RR)
    "section-volunteer": "Volontariato",  # RR
    "section-education": "Formazione",  # RR
    "section-projects": "Progetti",  # RR
    "section-skills": "Competenze",  # RR
    "section-languages": "Lingue",  # PKP RR ZT
    "section-publications": "Pubblicazioni",  # RR
    "section-teaching": "Didattica",
    "section-awards": "Premi",  # RR
    "section-certificates": "Certificazioni",  # RR
    "section-references": "Referenze",  # RR (PKP)
    "section-interests": "Interessi",  # RR
    "section-courses": "Corsi",
    "section-patents": "Brevetti",  # ZT
    "section-organizations": "Associazioni",
    "section-training": "Aggiornamento",  # (FR)
    "section-test-scores": "Risultati di test",
    "section-conferences": "Convegni",
    "section-driving-licences": "Patenti di guida",
    "section-other": "Altro",  # NC PKP
    # A new CV.
    "your_name": "Il tuo nome",
    "your_headline": "Che cosa fai, in una riga",
    "city": "Città",  # NC PKP
    "your_summary": "Due o tre frasi: in che cosa sei bravo, che cosa hai fatto, che cosa vuoi fare.",
    "your_point": (
        "Che cosa hai fatto e con quale risultato, con **numeri**: «tempo di elaborazione ridotto da 40 a 6 minuti»"
    ),
    "project": "Progetto",
    "school": "Scuola",  # RR
    "bachelor": "Laurea",
    "tools": "Strumenti",  # PKP
    "course": "Corso",  # FR
    "award": "Premio",
    "paper": "Titolo dell’articolo",
    "native": "madrelingua",  # (EUP)
    "fluent": "fluente",
}

LOCALE = Locale(
    tag="it",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="italian",
    quotes=("«", "»"),
)
