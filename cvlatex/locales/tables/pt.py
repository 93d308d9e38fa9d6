"""Portuguese of Portugal.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvpt.def (address, sex, birth,
nationality, page); RenderCV's locale (present); Reactive Resume's catalogue (contacts, fields, titles); babel's
captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{month:02}/{year}",
    day="{day}/{month:02}/{year}",
    days="{day}–{last} de {name} de {year}",
    whole_month="{name} de {year}",
    whole_day="{day} de {name} de {year}",
    day_months=(
        "jan.", "fev.", "mar.", "abr.", "mai.", "jun.",
        "jul.", "ago.", "set.", "out.", "nov.", "dez.",
    ),
    whole_months=(
        "janeiro", "fevereiro", "março", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ),
    whole_day_months=(
        "janeiro", "fevereiro", "março", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Chinês", "en": "Inglês", "ja": "Japonês", "ko": "Coreano",
    "de": "Alemão", "fr": "Francês", "es": "Espanhol", "pt": "Português",
    "it": "Italiano", "nl": "Neerlandês", "sv": "Sueco", "da": "Dinamarquês",
    "nb": "Norueguês bokmål", "fi": "Finlandês", "pl": "Polaco", "cs": "Checo",
    "sk": "Eslovaco", "hu": "Húngaro", "ro": "Romeno", "hr": "Croata",
    "sl": "Esloveno", "et": "Estónio", "lv": "Letão", "lt": "Lituano",
    "tr": "Turco", "el": "Grego", "ru": "Russo", "uk": "Ucraniano",
    "bg": "Búlgaro", "vi": "Vietnamita", "id": "Indonésio",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "presente",  # FR RC (PKP)
    "since": "Desde {}",
    "until": "Até {}",
    "expected": "Previsto {}",
    "expected_end": "{} (previsto)",
    "about": "c. {}",  # CSL (BLX)
    "spring": "Primavera de {}",  # (BLX CSL)
    "summer": "Verão de {}",  # (BLX CSL)
    "fall": "Outono de {}",  # (BLX CSL)
    "winter": "Inverno de {}",  # (BLX CSL)
    # The document.
    "cv": "Curriculum vitae",  # (EUP RR)
    "letter": "Carta de apresentação",  # FR RR (CSL PKP ZT)
    "glossary": "Glossário",  # BBL
    "references": "Referências",  # BLX CSL PKP RR
    "enclosures": "Anexos",  # BBL PKP
    "mentioned": "Mencionado na página {}",
    "mentioned_pages": "Mencionado nas páginas {}",
    "page": "página {}",  # BBL BLX CSL EUP RR (ZT)
    "close": "Fechar",  # NC PKP ZT
    "languages": "Idiomas",  # PKP RR (ZT)
    "contacts": "Contacto",  # NC PKP
    "skip": "Saltar para o conteúdo principal",  # RR (PKP)
    "definition": "Definição de {}",
    "to_glossary": "No glossário",
    "level": "{} de 5",
    "characters": "{} caracteres",
    "others": "et al.",  # BLX CSL ZT
    "equal": "Contribuição igual",
    "corresponding": "Autor correspondente",
    "undated": "Sem data",  # BLX CSL
    "technologies": "Tecnologias",
    "candidate": "Candidato {}",
    # Contacts.
    "email": "E-mail",  # PKP RR (EUP FR NC)
    "phone": "Telefone",  # EUP NC PKP RR
    "website": "Site",  # RR (NC PKP)
    "address": "Morada",  # EUP (NC)
    "gender": "Sexo",  # EUP (NC)
    "birthdate": "Data de nascimento",  # EUP NC
    "nationality": "Nacionalidade",  # EUP
    "link": "Ligação",
    # The fields of a form.
    "name": "Nome",  # NC PKP RR
    "thing": "Nome",  # NC PKP RR
    "headline": "Título profissional",  # (RR)
    "organization": "Empresa",  # NC RR
    "role": "Cargo",  # RR (FR PKP)
    "location": "Localização",  # NC RR (ZT)
    "degree": "Grau",  # RR
    "area": "Área de estudo",  # RR
    "grade": "Nota final",  # RR
    "title": "Título",  # NC PKP RR ZT
    "subtitle": "Subtítulo",  # PKP
    "issuer": "Emitente",  # RR
    "authors": "Autores",  # PKP (ZT)
    "venue": "Publicado em",  # (PKP RR ZT)
    "date": "Data",  # PKP RR ZT
    "start": "Início",  # (PKP)
    "end": "Fim",  # (PKP)
    "expected_label": "Previsto",
    "dates": "Datas",  # (RR)
    "note": "Observação",  # RR (NC PKP ZT)
    "recipient": "Destinatário",  # PKP RR (ZT)
    "subject": "Assunto",  # PKP ZT
    "description": "Descrição",  # PKP RR
    "text": "Texto",
    "quote": "Citação",
    # Kinds of publications.
    "journal": "Artigos de revista",  # (ZT)
    "conference": "Comunicações",  # (ZT)
    "book": "Livros",  # CSL ZT
    "chapter": "Capítulos de livros",  # (ZT)
    "thesis": "Teses",  # (CSL ZT)
    "preprint": "Pré-publicações",  # (ZT)
    "report": "Relatórios",  # PKP (BLX CSL ZT)
    "patent": "Patentes",  # (BLX CSL ZT)
    "software": "Software e dados",  # (BLX CSL ZT)
    "other_works": "Outros",  # NC PKP
    # Titles of sections.
    "section-summary": "Resumo",  # PKP RR
    "section-experience": "Experiência profissional",  # (RR)
    "section-volunteer": "Voluntariado",  # RR
    "section-education": "Formação",  # RR
    "section-projects": "Projetos",  # RR
    "section-skills": "Competências",  # RR
    "section-languages": "Idiomas",  # PKP RR (ZT)
    "section-publications": "Publicações",  # RR
    "section-teaching": "Ensino",
    "section-awards": "Prémios",  # RR
    "section-certificates": "Certificados",  # RR
    "section-references": "Referências",  # PKP RR
    "section-interests": "Interesses",  # RR
    "section-courses": "Cursos",
    "section-patents": "Patentes",  # (ZT)
    "section-organizations": "Organizações",
    "section-training": "Formação complementar",  # (FR)
    "section-test-scores": "Resultados de testes",
    "section-conferences": "Conferências",
    "section-driving-licences": "Cartas de condução",
    "section-other": "Outros",  # NC PKP
    # A new CV.
    "your_name": "O seu nome",
    "your_headline": "O que faz, numa linha",
    "city": "Cidade",  # NC PKP
    "your_summary": "Duas ou três frases: em que é bom, o que já fez, o que quer fazer a seguir.",
    "your_point": (
        "O que fez e o que daí resultou, com **números**: “tempo de processamento reduzido de 40 para 6 minutos”"
    ),
    "project": "Projeto",
    "school": "Escola",  # RR
    "bachelor": "Licenciatura",
    "tools": "Ferramentas",  # PKP
    "course": "Curso",  # FR
    "award": "Prémio",
    "paper": "Título do artigo",
    "native": "língua materna",  # EUP
    "fluent": "fluente",
}

LOCALE = Locale(
    tag="pt",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="portuguese",
)
