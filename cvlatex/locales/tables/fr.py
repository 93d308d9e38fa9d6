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
    "present": "présent",
    "since": "Depuis {}",
    "until": "Jusqu’en {}",
    "expected": "Prévu {}",
    "expected_end": "{} (prévu)",
    "about": "vers {}",
    "spring": "Printemps {}",
    "summer": "Été {}",
    "fall": "Automne {}",
    "winter": "Hiver {}",
    # The document.
    "cv": "Curriculum vitæ",
    "letter": "Lettre de motivation",
    "glossary": "Glossaire",
    "references": "Références",
    "enclosures": "Pièces jointes",
    "mentioned": "Mentionné page {}",
    "mentioned_pages": "Mentionné pages {}",
    "page": "page {}",
    "close": "Fermer",
    "languages": "Langues",
    "contacts": "Contact",
    "skip": "Passer au contenu principal",
    "definition": "Définition de {}",
    "to_glossary": "Dans le glossaire",
    "level": "{} sur 5",
    "characters": "{} caractères",
    "others": "et al.",
    "equal": "Contribution égale",
    "corresponding": "Auteur correspondant",
    "undated": "Sans date",
    "technologies": "Technologies",
    "candidate": "Candidat {}",
    # Contacts.
    "email": "E-mail",
    "phone": "Téléphone",
    "website": "Site web",
    "address": "Adresse",
    "gender": "Sexe",
    "birthdate": "Date de naissance",
    "nationality": "Nationalité",
    "link": "Lien",
    # The fields of a form.
    "name": "Nom",
    "thing": "Intitulé",
    "headline": "Titre professionnel",
    "organization": "Entreprise",
    "role": "Poste",
    "location": "Lieu",
    "degree": "Diplôme",
    "area": "Domaine d’études",
    "grade": "Note",
    "title": "Titre",
    "subtitle": "Sous-titre",
    "issuer": "Émetteur",
    "authors": "Auteurs",
    "venue": "Publié dans",
    "date": "Date",
    "start": "Début",
    "end": "Fin",
    "expected_label": "Prévu",
    "dates": "Dates",
    "note": "Note",
    "recipient": "Destinataire",
    "subject": "Objet",
    "description": "Description",
    "text": "Texte",
    "quote": "Citation",
    # Kinds of publications.
    "journal": "Articles de revues",
    "conference": "Communications",
    "book": "Livres",
    "chapter": "Chapitres de livres",
    "thesis": "Thèses et mémoires",
    "preprint": "Prépublications",
    "report": "Rapports",
    "patent": "Brevets",
    "software": "Logiciels et données",
    "other_works": "Autres",
    # Titles of sections.
    "section-summary": "Résumé",
    "section-experience": "Expérience professionnelle",
    "section-volunteer": "Bénévolat",
    "section-education": "Formation",
    "section-projects": "Projets",
    "section-skills": "Compétences",
    "section-languages": "Langues",
    "section-publications": "Publications",
    "section-teaching": "Enseignement",
    "section-awards": "Récompenses",
    "section-certificates": "Certifications",
    "section-references": "Références",
    "section-interests": "Centres d’intérêt",
    "section-courses": "Cours",
    "section-patents": "Brevets",
    "section-organizations": "Associations",
    "section-training": "Formation continue",
    "section-test-scores": "Résultats de tests",
    "section-conferences": "Conférences",
    "section-driving-licences": "Permis de conduire",
    "section-other": "Autres",
    # A new CV.
    "your_name": "Votre nom",
    "your_headline": "Ce que vous faites, en une ligne",
    "city": "Ville",
    "your_summary": "Deux ou trois phrases : vos points forts, vos réalisations, ce que vous voulez faire ensuite.",
    "your_point": (
        "Ce que vous avez fait et ce qui en est résulté, avec des **chiffres** : « temps de traitement "
        "réduit de 40 à 6 minutes »"
    ),
    "project": "Projet",
    "school": "École",
    "bachelor": "Licence",
    "tools": "Outils",
    "course": "Cours",
    "award": "Prix",
    "paper": "Titre de l’article",
    "native": "langue maternelle",
    "fluent": "courant",
}

LOCALE = Locale(
    tag="fr",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    marks=FRENCH,
    dated="le {}",
    quotes=("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
)
