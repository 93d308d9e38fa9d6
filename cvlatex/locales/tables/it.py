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
    "present": "presente",
    "since": "{} –",
    "until": "– {}",
    "expected": "Previsto {}",
    "expected_end": "{} (previsto)",
    "about": "ca. {}",
    "spring": "Primavera {}",
    "summer": "Estate {}",
    "fall": "Autunno {}",
    "winter": "Inverno {}",
    # The document.
    "cv": "Curriculum vitae",
    "letter": "Lettera di presentazione",
    "glossary": "Glossario",
    "references": "Riferimenti bibliografici",
    "enclosures": "Allegati",
    "mentioned": "Citato a pagina {}",
    "mentioned_pages": "Citato alle pagine {}",
    "page": "pagina {}",
    "close": "Chiudi",
    "languages": "Lingue",
    "contacts": "Contatti",
    "skip": "Salta al contenuto principale",
    "definition": "Definizione di {}",
    "to_glossary": "Nel glossario",
    "level": "{} su 5",
    "characters": "{} caratteri",
    "others": "et al.",
    "equal": "Pari contributo",
    "corresponding": "Autore corrispondente",
    "undated": "Senza data",
    "technologies": "Tecnologie",
    "candidate": "Candidato {}",
    # Contacts.
    "email": "E-mail",
    "phone": "Telefono",
    "website": "Sito web",
    "address": "Indirizzo",
    "gender": "Sesso",
    "birthdate": "Data di nascita",
    "nationality": "Nazionalità",
    "link": "Link",
    # The fields of a form.
    "name": "Nome",
    "thing": "Nome",
    "headline": "Titolo professionale",
    "organization": "Azienda",
    "role": "Posizione",
    "location": "Località",
    "degree": "Titolo di studio",
    "area": "Area di studio",
    "grade": "Voto",
    "title": "Titolo",
    "subtitle": "Sottotitolo",
    "issuer": "Emittente",
    "authors": "Autori",
    "venue": "Pubblicato in",
    "date": "Data",
    "start": "Inizio",
    "end": "Fine",
    "expected_label": "Previsto",
    "dates": "Date",
    "note": "Nota",
    "recipient": "Destinatario",
    "subject": "Oggetto",
    "description": "Descrizione",
    "text": "Testo",
    "quote": "Citazione",
    # Kinds of publications.
    "journal": "Articoli su rivista",
    "conference": "Atti di convegno",
    "book": "Libri",
    "chapter": "Capitoli di libro",
    "thesis": "Tesi",
    "preprint": "Preprint",
    "report": "Rapporti",
    "patent": "Brevetti",
    "software": "Software e dati",
    "other_works": "Altro",
    # Titles of sections.
    "section-summary": "Riepilogo",
    "section-experience": "Esperienza professionale",
    "section-volunteer": "Volontariato",
    "section-education": "Formazione",
    "section-projects": "Progetti",
    "section-skills": "Competenze",
    "section-languages": "Lingue",
    "section-publications": "Pubblicazioni",
    "section-teaching": "Didattica",
    "section-awards": "Premi",
    "section-certificates": "Certificazioni",
    "section-references": "Referenze",
    "section-interests": "Interessi",
    "section-courses": "Corsi",
    "section-patents": "Brevetti",
    "section-organizations": "Associazioni",
    "section-training": "Aggiornamento",
    "section-test-scores": "Risultati di test",
    "section-conferences": "Convegni",
    "section-driving-licences": "Patenti di guida",
    "section-other": "Altro",
    # A new CV.
    "your_name": "Il tuo nome",
    "your_headline": "Che cosa fai, in una riga",
    "city": "Città",
    "your_summary": "Due o tre frasi: in che cosa sei bravo, che cosa hai fatto, che cosa vuoi fare.",
    "your_point": (
        "Che cosa hai fatto e con quale risultato, con **numeri**: «tempo di elaborazione ridotto da 40 a 6 minuti»"
    ),
    "project": "Progetto",
    "school": "Scuola",
    "bachelor": "Laurea",
    "tools": "Strumenti",
    "course": "Corso",
    "award": "Premio",
    "paper": "Titolo dell’articolo",
    "native": "madrelingua",
    "fluent": "fluente",
}

LOCALE = Locale(
    tag="it",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    quotes=("«", "»"),
)
