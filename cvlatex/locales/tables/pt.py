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
    "present": "presente",
    "since": "Desde {}",
    "until": "Até {}",
    "expected": "Previsto {}",
    "expected_end": "{} (previsto)",
    "about": "c. {}",
    "spring": "Primavera de {}",
    "summer": "Verão de {}",
    "fall": "Outono de {}",
    "winter": "Inverno de {}",
    # The document.
    "cv": "Curriculum vitae",
    "letter": "Carta de apresentação",
    "glossary": "Glossário",
    "references": "Referências",
    "enclosures": "Anexos",
    "mentioned": "Mencionado na página {}",
    "mentioned_pages": "Mencionado nas páginas {}",
    "page": "página {}",
    "close": "Fechar",
    "languages": "Idiomas",
    "contacts": "Contacto",
    "skip": "Saltar para o conteúdo principal",
    "definition": "Definição de {}",
    "to_glossary": "No glossário",
    "level": "{} de 5",
    "characters": "{} caracteres",
    "others": "et al.",
    "equal": "Contribuição igual",
    "corresponding": "Autor correspondente",
    "undated": "Sem data",
    "technologies": "Tecnologias",
    "candidate": "Candidato {}",
    # Contacts.
    "email": "E-mail",
    "phone": "Telefone",
    "website": "Site",
    "address": "Morada",
    "gender": "Sexo",
    "birthdate": "Data de nascimento",
    "nationality": "Nacionalidade",
    "link": "Ligação",
    # The fields of a form.
    "name": "Nome",
    "thing": "Nome",
    "headline": "Título profissional",
    "organization": "Empresa",
    "role": "Cargo",
    "location": "Localização",
    "degree": "Grau",
    "area": "Área de estudo",
    "grade": "Nota final",
    "title": "Título",
    "subtitle": "Subtítulo",
    "issuer": "Emitente",
    "authors": "Autores",
    "venue": "Publicado em",
    "date": "Data",
    "start": "Início",
    "end": "Fim",
    "expected_label": "Previsto",
    "dates": "Datas",
    "note": "Observação",
    "recipient": "Destinatário",
    "subject": "Assunto",
    "description": "Descrição",
    "text": "Texto",
    "quote": "Citação",
    # Kinds of publications.
    "journal": "Artigos de revista",
    "conference": "Comunicações",
    "book": "Livros",
    "chapter": "Capítulos de livros",
    "thesis": "Teses",
    "preprint": "Pré-publicações",
    "report": "Relatórios",
    "patent": "Patentes",
    "software": "Software e dados",
    "other_works": "Outros",
    # Titles of sections.
    "section-summary": "Resumo",
    "section-experience": "Experiência profissional",
    "section-volunteer": "Voluntariado",
    "section-education": "Formação",
    "section-projects": "Projetos",
    "section-skills": "Competências",
    "section-languages": "Idiomas",
    "section-publications": "Publicações",
    "section-teaching": "Ensino",
    "section-awards": "Prémios",
    "section-certificates": "Certificados",
    "section-references": "Referências",
    "section-interests": "Interesses",
    "section-courses": "Cursos",
    "section-patents": "Patentes",
    "section-organizations": "Organizações",
    "section-training": "Formação complementar",
    "section-test-scores": "Resultados de testes",
    "section-conferences": "Conferências",
    "section-driving-licences": "Cartas de condução",
    "section-other": "Outros",
    # A new CV.
    "your_name": "O seu nome",
    "your_headline": "O que faz, numa linha",
    "city": "Cidade",
    "your_summary": "Duas ou três frases: em que é bom, o que já fez, o que quer fazer a seguir.",
    "your_point": (
        "O que fez e o que daí resultou, com **números**: “tempo de processamento reduzido de 40 para 6 minutos”"
    ),
    "project": "Projeto",
    "school": "Escola",
    "bachelor": "Licenciatura",
    "tools": "Ferramentas",
    "course": "Curso",
    "award": "Prémio",
    "paper": "Título do artigo",
    "native": "língua materna",
    "fluent": "fluente",
}

LOCALE = Locale(
    tag="pt",
    names=NAMES,
    words=WORDS,
    dates=DATES,
)
