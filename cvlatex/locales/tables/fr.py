"""French.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvfr.def (address, sex, birth,
nationality, page); RenderCV's locale (present); YAMLResume's translations (titles of sections); Reactive Resume's
catalogue (contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import FRENCH, DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name} {year}",
    days="{day}–{last} {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day} {name} {year}",
    months=(
        "janv.", "févr.", "mars", "avr.", "mai", "juin",
        "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    day_months=(
        "janv.", "févr.", "mars", "avr.", "mai", "juin",
        "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    whole_months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    whole_day_months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chinois", "en": "Anglais", "ja": "Japonais", "ko": "Coréen",
    "de": "Allemand", "fr": "Français", "es": "Espagnol", "pt": "Portugais",
    "it": "Italien", "nl": "Néerlandais", "sv": "Suédois", "da": "Danois",
    "nb": "Norvégien bokmål", "fi": "Finnois", "pl": "Polonais", "cs": "Tchèque",
    "sk": "Slovaque", "hu": "Hongrois", "ro": "Roumain", "hr": "Croate",
    "sl": "Slovène", "et": "Estonien", "lv": "Letton", "lt": "Lituanien",
    "tr": "Turc", "el": "Grec", "ru": "Russe", "uk": "Ukrainien",
    "bg": "Bulgare", "vi": "Vietnamien", "id": "Indonésien",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "présent",  # FR RC (PKP)
    "since": "Depuis {}",
    "until": "Jusqu’en {}",
    "expected": "Prévu {}",
    "expected_end": "{} (prévu)",
    "about": "vers {}",  # BLX CSL
    "spring": "Printemps {}",  # BLX CSL
    "summer": "Été {}",  # BLX CSL
    "fall": "Automne {}",  # BLX CSL
    "winter": "Hiver {}",  # BLX CSL
    # The document.
    "cv": "Curriculum vitæ",  # (EUP FR RR)
    "letter": "Lettre de motivation",  # FR RR (CSL PKP ZT)
    "glossary": "Glossaire",  # BBL
    "references": "Références",  # BLX CSL FR PKP RR
    "enclosures": "Pièces jointes",  # FR PKP (BBL)
    "mentioned": "Mentionné page {}",
    "mentioned_pages": "Mentionné pages {}",
    "page": "page {}",  # BBL BLX CSL EUP RR ZT
    "close": "Fermer",  # FR NC PKP ZT
    "languages": "Langues",  # PKP RR (ZT)
    "contacts": "Contact",  # NC PKP
    "skip": "Passer au contenu principal",  # RR (PKP)
    "definition": "Définition de {}",
    "to_glossary": "Dans le glossaire",
    "level": "{} sur 5",
    "characters": "{} caractères",
    "others": "et al.",  # BLX CSL ZT
    "equal": "Contribution égale",
    "corresponding": "Auteur correspondant",
    "undated": "Sans date",  # CSL (BLX)
    "technologies": "Technologies",
    "candidate": "Candidat {}",
    # Contacts.
    "email": "E-mail",  # NC RR (EUP FR PKP)
    "phone": "Téléphone",  # NC PKP RR (EUP)
    "website": "Site web",  # NC PKP RR
    "address": "Adresse",  # NC (EUP)
    "gender": "Sexe",  # EUP FR NC
    "birthdate": "Date de naissance",  # EUP FR (NC)
    "nationality": "Nationalité",  # EUP
    "link": "Lien",
    # The fields of a form.
    "name": "Nom",  # FR NC PKP RR
    "thing": "Intitulé",  # (FR NC PKP RR)
    "headline": "Titre professionnel",  # RR
    "organization": "Entreprise",  # RR (FR NC)
    "role": "Poste",  # RR (FR PKP)
    "location": "Lieu",  # FR RR ZT (NC YR)
    "degree": "Diplôme",  # RR
    "area": "Domaine d’études",  # (RR)
    "grade": "Note",  # FR RR
    "title": "Titre",  # FR PKP RR ZT (NC)
    "subtitle": "Sous-titre",  # PKP
    "issuer": "Émetteur",  # RR
    "authors": "Auteurs",  # PKP (ZT)
    "venue": "Publié dans",  # (PKP RR ZT)
    "date": "Date",  # PKP RR ZT
    "start": "Début",  # (FR PKP)
    "end": "Fin",  # FR (PKP)
    "expected_label": "Prévu",
    "dates": "Dates",  # (RR)
    "note": "Note",  # NC PKP RR ZT (FR)
    "recipient": "Destinataire",  # PKP RR ZT
    "subject": "Objet",  # PKP (FR ZT)
    "description": "Description",  # PKP RR
    "text": "Texte",
    "quote": "Citation",
    # Kinds of publications.
    "journal": "Articles de revues",  # (ZT)
    "conference": "Communications",  # (ZT)
    "book": "Livres",  # CSL ZT
    "chapter": "Chapitres de livres",  # (ZT)
    "thesis": "Thèses et mémoires",  # (CSL ZT)
    "preprint": "Prépublications",  # (ZT)
    "report": "Rapports",  # FR PKP (BLX CSL ZT)
    "patent": "Brevets",  # (BLX CSL ZT)
    "software": "Logiciels et données",  # (BLX CSL ZT)
    "other_works": "Autres",  # NC PKP
    # Titles of sections.
    "section-summary": "Résumé",  # PKP RR (YR)
    "section-experience": "Expérience professionnelle",  # YR (RR)
    "section-volunteer": "Bénévolat",  # RR YR
    "section-education": "Formation",  # RR YR
    "section-projects": "Projets",  # RR YR
    "section-skills": "Compétences",  # FR RR YR
    "section-languages": "Langues",  # PKP RR YR (ZT)
    "section-publications": "Publications",  # RR YR
    "section-teaching": "Enseignement",
    "section-awards": "Récompenses",  # RR YR
    "section-certificates": "Certifications",  # RR (YR)
    "section-references": "Références",  # FR PKP RR YR
    "section-interests": "Centres d’intérêt",  # RR YR
    "section-courses": "Cours",
    "section-patents": "Brevets",  # (ZT)
    "section-organizations": "Associations",
    "section-training": "Formation continue",  # (FR)
    "section-test-scores": "Résultats de tests",
    "section-conferences": "Conférences",
    "section-driving-licences": "Permis de conduire",
    "section-other": "Autres",  # NC PKP
    # A new CV.
    "your_name": "Votre nom",
    "your_headline": "Ce que vous faites, en une ligne",
    "city": "Ville",  # NC PKP
    "your_summary": "Deux ou trois phrases : vos points forts, vos réalisations, ce que vous voulez faire ensuite.",
    "your_point": (
        "Ce que vous avez fait et ce qui en est résulté, avec des **chiffres** : « temps de traitement "
        "réduit de 40 à 6 minutes »"
    ),
    "project": "Projet",  # FR
    "school": "École",  # RR
    "bachelor": "Licence",
    "tools": "Outils",  # PKP
    "course": "Cours",  # FR
    "award": "Prix",
    "paper": "Titre de l’article",
    "native": "langue maternelle",  # EUP
    "fluent": "courant",
}

LOCALE = Locale(
    tag="fr",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="french",
    marks=FRENCH,
    dated="le {}",
    quotes=("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
)
