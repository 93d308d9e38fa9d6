"""Spanish.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecves.def (address, sex, birth,
nationality, page); RenderCV's locale (present); YAMLResume's translations (titles of sections); Reactive Resume's
catalogue (contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name} {year}",
    days="{day}–{last} {name} {year}",
    whole_month="{name} de {year}",
    whole_day="{day} de {name} de {year}",
    months=(
        "ene", "feb", "mar", "abr", "may", "jun",
        "jul", "ago", "sept", "oct", "nov", "dic",
    ),
    day_months=(
        "ene", "feb", "mar", "abr", "may", "jun",
        "jul", "ago", "sept", "oct", "nov", "dic",
    ),
    whole_months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    whole_day_months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chino", "en": "Inglés", "ja": "Japonés", "ko": "Coreano",
    "de": "Alemán", "fr": "Francés", "es": "Español", "pt": "Portugués",
    "it": "Italiano", "nl": "Neerlandés", "sv": "Sueco", "da": "Danés",
    "nb": "Noruego bokmal", "fi": "Finés", "pl": "Polaco", "cs": "Checo",
    "sk": "Eslovaco", "hu": "Húngaro", "ro": "Rumano", "hr": "Croata",
    "sl": "Esloveno", "et": "Estonio", "lv": "Letón", "lt": "Lituano",
    "tr": "Turco", "el": "Griego", "ru": "Ruso", "uk": "Ucraniano",
    "bg": "Búlgaro", "vi": "Vietnamita", "id": "Indonesio",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "actualidad",  # (FR PKP RC)
    "since": "Desde {}",
    "until": "Hasta {}",
    "expected": "Previsto {}",
    "expected_end": "{} (previsto)",
    "about": "c. {}",  # CSL (BLX)
    "spring": "Primavera de {}",  # (BLX CSL)
    "summer": "Verano de {}",  # (BLX CSL)
    "fall": "Otoño de {}",  # (BLX CSL)
    "winter": "Invierno de {}",  # (BLX CSL)
    # The document.
    "cv": "Currículum",  # RR (EUP FR)
    "letter": "Carta de presentación",  # FR RR (CSL PKP ZT)
    "glossary": "Glosario",  # BBL
    "references": "Referencias",  # BLX CSL FR PKP RR
    "enclosures": "Adjuntos",  # FR PKP (BBL)
    "mentioned": "Mencionado en la página {}",
    "mentioned_pages": "Mencionado en las páginas {}",
    "page": "página {}",  # BBL BLX CSL EUP RR (ZT)
    "close": "Cerrar",  # FR NC PKP ZT
    "languages": "Idiomas",  # PKP RR (ZT)
    "contacts": "Contacto",  # NC PKP
    "skip": "Saltar al contenido principal",  # RR (PKP)
    "definition": "Definición de {}",
    "to_glossary": "En el glosario",
    "level": "{} de 5",
    "characters": "{} caracteres",
    "others": "et al.",  # BLX CSL ZT
    "equal": "Contribución equivalente",
    "corresponding": "Autor de correspondencia",
    "undated": "Sin fecha",  # BLX CSL
    "technologies": "Tecnologías",
    "candidate": "Candidato {}",
    # Contacts.
    "email": "Correo electrónico",  # FR NC PKP RR (EUP)
    "phone": "Teléfono",  # EUP NC PKP RR
    "website": "Sitio web",  # NC PKP RR
    "address": "Dirección",  # EUP NC
    "gender": "Sexo",  # EUP (FR NC)
    "birthdate": "Fecha de nacimiento",  # EUP FR NC
    "nationality": "Nacionalidad",  # EUP
    "link": "Enlace",
    # The fields of a form.
    "name": "Nombre",  # FR NC PKP RR
    "thing": "Nombre",  # FR NC PKP RR
    "headline": "Título profesional",  # (RR)
    "organization": "Empresa",  # RR (FR NC)
    "role": "Puesto",  # RR (FR PKP)
    "location": "Ubicación",  # FR NC RR YR (ZT)
    "degree": "Título académico",  # RR
    "area": "Área de estudio",  # RR
    "grade": "Calificación",  # RR
    "title": "Título",  # NC PKP RR ZT (FR)
    "subtitle": "Subtítulo",  # PKP
    "issuer": "Emisor",  # RR
    "authors": "Autores",  # PKP (ZT)
    "venue": "Publicado en",  # (PKP RR ZT)
    "date": "Fecha",  # FR PKP RR ZT
    "start": "Inicio",  # (FR PKP)
    "end": "Fin",  # (FR PKP)
    "expected_label": "Previsto",
    "dates": "Fechas",  # (RR)
    "note": "Nota",  # FR NC PKP RR ZT
    "recipient": "Destinatario",  # PKP RR (ZT)
    "subject": "Asunto",  # FR PKP ZT
    "description": "Descripción",  # FR PKP RR
    "text": "Texto",
    "quote": "Cita",
    # Kinds of publications.
    "journal": "Artículos de revista",  # (ZT)
    "conference": "Ponencias",  # (ZT)
    "book": "Libros",  # CSL ZT
    "chapter": "Capítulos de libro",  # (ZT)
    "thesis": "Tesis",  # ZT (CSL)
    "preprint": "Prepublicaciones",  # (ZT)
    "report": "Informes",  # FR PKP (BLX CSL ZT)
    "patent": "Patentes",  # (BLX CSL ZT)
    "software": "Software y datos",  # (BLX CSL ZT)
    "other_works": "Otros",  # NC PKP
    # Titles of sections.
    "section-summary": "Resumen",  # PKP RR (YR)
    "section-experience": "Experiencia laboral",  # YR (RR)
    "section-volunteer": "Voluntariado",  # RR YR
    "section-education": "Educación",  # YR (RR)
    "section-projects": "Proyectos",  # RR YR
    "section-skills": "Competencias",  # YR (RR)
    "section-languages": "Idiomas",  # PKP RR YR (ZT)
    "section-publications": "Publicaciones",  # RR YR
    "section-teaching": "Docencia",
    "section-awards": "Premios",  # RR YR
    "section-certificates": "Certificados",  # YR (RR)
    "section-references": "Referencias",  # FR PKP RR YR
    "section-interests": "Intereses",  # RR YR
    "section-courses": "Cursos",
    "section-patents": "Patentes",  # (ZT)
    "section-organizations": "Organizaciones",
    "section-training": "Formación complementaria",  # (FR)
    "section-test-scores": "Resultados de exámenes",
    "section-conferences": "Conferencias",
    "section-driving-licences": "Permisos de conducir",
    "section-other": "Otros",  # NC PKP
    # A new CV.
    "your_name": "Tu nombre",
    "your_headline": "Lo que haces, en una línea",
    "city": "Ciudad",  # NC PKP
    "your_summary": "Dos o tres frases: en qué destacas, qué has conseguido, qué quieres hacer a continuación.",
    "your_point": "Qué hiciste y qué resultó, con **cifras**: «tiempo de proceso reducido de 40 a 6 minutos»",
    "project": "Proyecto",  # FR
    "school": "Centro educativo",  # RR
    "bachelor": "Grado",
    "tools": "Herramientas",  # PKP
    "course": "Curso",  # FR
    "award": "Premio",
    "paper": "Título del artículo",
    "native": "lengua materna",  # EUP
    "fluent": "fluido",
}

LOCALE = Locale(
    tag="es",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="spanish",
    order="n<ñ",
    quotes=("«", "»"),
)
