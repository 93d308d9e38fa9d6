"""Portuguese of Brazil.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); YAMLResume's translations
(titles of sections); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references,
enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} de {year}",
    day="{day} de {name} de {year}",
    days="{day}–{last} de {name} de {year}",
    whole_month="{name} de {year}",
    whole_day="{day} de {name} de {year}",
    months=(
        "jan.", "fev.", "mar.", "abr.", "mai.", "jun.",
        "jul.", "ago.", "set.", "out.", "nov.", "dez.",
    ),
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
    "it": "Italiano", "nl": "Holandês", "sv": "Sueco", "da": "Dinamarquês",
    "nb": "Bokmål norueguês", "fi": "Finlandês", "pl": "Polonês", "cs": "Tcheco",
    "sk": "Eslovaco", "hu": "Húngaro", "ro": "Romeno", "hr": "Croata",
    "sl": "Esloveno", "et": "Estoniano", "lv": "Letão", "lt": "Lituano",
    "tr": "Turco", "el": "Grego", "ru": "Russo", "uk": "Ucraniano",
    "bg": "Búlgaro", "vi": "Vietnamita", "id": "Indonésio",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "presente",  # FR (PKP)
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
    "cv": "Currículo",  # (RR)
    "letter": "Carta de apresentação",  # FR RR (CSL PKP ZT)
    "glossary": "Glossário",  # BBL
    "references": "Referências",  # BLX CSL PKP RR
    "enclosures": "Anexos",  # BBL PKP
    "mentioned": "Mencionado na página {}",
    "mentioned_pages": "Mencionado nas páginas {}",
    "page": "página {}",  # BBL BLX CSL RR (ZT)
    "close": "Fechar",  # NC PKP ZT
    "languages": "Idiomas",  # PKP RR (ZT)
    "contacts": "Contato",  # PKP (NC)
    "skip": "Pular para o conteúdo principal",  # RR (PKP)
    "definition": "Definição de {}",
    "to_glossary": "No glossário",
    "level": "{} de 5",
    "characters": "{} caracteres",
    "others": "et al.",  # BLX CSL ZT
    "equal": "Contribuição igual",
    "corresponding": "Autor correspondente",
    "undated": "Sem data",  # CSL (BLX)
    "technologies": "Tecnologias",
    "candidate": "Candidato {}",
    # Contacts.
    "email": "E-mail",  # FR NC PKP RR
    "phone": "Telefone",  # NC PKP RR
    "website": "Site",  # RR (NC PKP)
    "address": "Endereço",  # NC
    "gender": "Sexo",  # (NC)
    "birthdate": "Data de nascimento",  # (NC)
    "nationality": "Nacionalidade",
    "link": "Link",
    # The fields of a form.
    "name": "Nome",  # NC PKP RR
    "thing": "Nome",  # NC PKP RR
    "headline": "Título profissional",  # (RR)
    "organization": "Empresa",  # NC RR
    "role": "Cargo",  # (FR PKP RR)
    "location": "Localização",  # NC RR YR (ZT)
    "degree": "Grau",  # RR
    "area": "Área de estudo",  # RR
    "grade": "Nota",  # RR
    "title": "Título",  # NC PKP RR ZT
    "subtitle": "Subtítulo",  # PKP
    "issuer": "Emissor",  # RR
    "authors": "Autores",  # PKP (ZT)
    "venue": "Publicado em",  # (PKP RR ZT)
    "date": "Data",  # PKP RR ZT
    "start": "Início",  # (PKP)
    "end": "Fim",  # (PKP)
    "expected_label": "Previsto",
    "dates": "Datas",  # (RR)
    "note": "Observação",  # RR (NC PKP ZT)
    "recipient": "Destinatário",  # PKP RR ZT
    "subject": "Assunto",  # PKP ZT
    "description": "Descrição",  # PKP RR
    "text": "Texto",
    "quote": "Citação",
    # Kinds of publications.
    "journal": "Artigos em periódicos",  # (ZT)
    "conference": "Trabalhos em congressos",  # (ZT)
    "book": "Livros",  # CSL ZT
    "chapter": "Capítulos de livros",  # (ZT)
    "thesis": "Teses e dissertações",  # (CSL ZT)
    "preprint": "Preprints",  # (ZT)
    "report": "Relatórios",  # PKP (BLX CSL ZT)
    "patent": "Patentes",  # (BLX CSL ZT)
    "software": "Software e dados",  # (BLX CSL ZT)
    "other_works": "Outros",  # NC PKP
    # Titles of sections.
    "section-summary": "Resumo",  # PKP RR (YR)
    "section-experience": "Experiência profissional",  # YR (RR)
    "section-volunteer": "Voluntariado",  # RR YR
    "section-education": "Formação",  # RR YR
    "section-projects": "Projetos",  # RR YR
    "section-skills": "Competências",  # YR (RR)
    "section-languages": "Idiomas",  # PKP RR YR (ZT)
    "section-publications": "Publicações",  # RR YR
    "section-teaching": "Ensino",
    "section-awards": "Prêmios",  # RR YR
    "section-certificates": "Certificados",  # RR YR
    "section-references": "Referências",  # PKP RR YR
    "section-interests": "Interesses",  # RR YR
    "section-courses": "Cursos",
    "section-patents": "Patentes",  # (ZT)
    "section-organizations": "Organizações",
    "section-training": "Treinamento",  # FR
    "section-test-scores": "Resultados de testes",
    "section-conferences": "Conferências",
    "section-driving-licences": "Carteiras de habilitação",
    "section-other": "Outros",  # NC PKP
    # A new CV.
    "your_name": "Seu nome",
    "your_headline": "O que você faz, em uma linha",
    "city": "Cidade",  # NC PKP
    "your_summary": "Duas ou três frases: no que você é bom, o que já fez, o que quer fazer a seguir.",
    "your_point": (
        "O que você fez e o que resultou disso, com **números**: “tempo de processamento reduzido de 40 para 6 minutos”"
    ),
    "project": "Projeto",
    "school": "Escola",  # RR
    "bachelor": "Bacharelado",
    "tools": "Ferramentas",  # PKP
    "course": "Curso",  # FR
    "award": "Prêmio",
    "paper": "Título do artigo",
    "native": "língua materna",
    "fluent": "fluente",
}

LOCALE = Locale(
    tag="pt-BR",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="portuguese",
)
