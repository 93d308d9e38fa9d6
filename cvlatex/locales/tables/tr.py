"""Turkish.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); Reactive Resume's catalogue
(contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name} {year}",
    days="{day}–{last} {name} {year}",
    whole_month="{name} {year}",
    whole_day="{day} {name} {year}",
    months=(
        "Oca", "Şub", "Mar", "Nis", "May", "Haz",
        "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara",
    ),
    day_months=(
        "Oca", "Şub", "Mar", "Nis", "May", "Haz",
        "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara",
    ),
    whole_months=(
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran",
        "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
    ),
    whole_day_months=(
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran",
        "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Çince", "en": "İngilizce", "ja": "Japonca", "ko": "Korece",
    "de": "Almanca", "fr": "Fransızca", "es": "İspanyolca", "pt": "Portekizce",
    "it": "İtalyanca", "nl": "Felemenkçe", "sv": "İsveççe", "da": "Danca",
    "nb": "Norveççe Bokmål", "fi": "Fince", "pl": "Lehçe", "cs": "Çekçe",
    "sk": "Slovakça", "hu": "Macarca", "ro": "Rumence", "hr": "Hırvatça",
    "sl": "Slovence", "et": "Estonca", "lv": "Letonca", "lt": "Litvanca",
    "tr": "Türkçe", "el": "Yunanca", "ru": "Rusça", "uk": "Ukraynaca",
    "bg": "Bulgarca", "vi": "Vietnamca", "id": "Endonezce",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "halen",  # RC (FR PKP)
    "since": "{} –",
    "until": "– {}",
    "expected": "Beklenen: {}",
    "expected_end": "{} (beklenen)",
    "about": "yak. {}",  # BLX (CSL)
    "spring": "{} ilkbahar",  # (BLX CSL)
    "summer": "{} yaz",  # BLX CSL
    "fall": "{} sonbahar",  # BLX CSL
    "winter": "{} kış",  # CSL (BLX)
    # The document.
    "cv": "Özgeçmiş",  # EUP FR (RR)
    "letter": "Ön yazı",  # FR RR (CSL PKP ZT)
    "glossary": "Terimler",  # (BBL)
    "references": "Kaynaklar",  # BLX (CSL FR PKP RR)
    "enclosures": "Ekler",  # PKP (BBL FR)
    "mentioned": "Geçtiği sayfa: {}",
    "mentioned_pages": "Geçtiği sayfalar: {}",
    "page": "sayfa {}",  # BBL BLX CSL EUP RR ZT
    "close": "Kapat",  # FR NC PKP ZT
    "languages": "Diller",  # PKP RR (ZT)
    "contacts": "İletişim",  # PKP (NC)
    "skip": "Ana içeriğe atla",  # RR (PKP)
    "definition": "{} tanımı",
    "to_glossary": "Terimlerde",
    "level": "5 üzerinden {}",
    "characters": "{} karakter",
    "others": "vd.",  # CSL ZT (BLX)
    "equal": "Eşit katkı",
    "corresponding": "Sorumlu yazar",
    "undated": "Tarihsiz",  # (BLX CSL)
    "technologies": "Teknolojiler",
    "candidate": "Aday {}",
    # Contacts.
    "email": "E-posta",  # EUP FR NC PKP RR
    "phone": "Telefon",  # EUP NC PKP RR
    "website": "Web sitesi",  # PKP (NC RR)
    "address": "Adres",  # EUP NC
    "gender": "Cinsiyet",  # EUP FR NC
    "birthdate": "Doğum tarihi",  # EUP FR (NC)
    "nationality": "Uyruk",  # EUP
    "link": "Bağlantı",
    # The fields of a form.
    "name": "Ad soyad",  # (FR NC PKP RR)
    "thing": "Ad",  # NC PKP (FR RR)
    "headline": "Unvan",  # (RR)
    "organization": "Şirket",  # FR RR (NC)
    "role": "Pozisyon",  # RR (FR PKP)
    "location": "Konum",  # FR NC RR (ZT)
    "degree": "Derece",  # RR
    "area": "Çalışma alanı",  # RR
    "grade": "Not",  # RR (FR)
    "title": "Başlık",  # FR PKP RR ZT (NC)
    "subtitle": "Alt başlık",  # PKP
    "issuer": "Veren",  # RR
    "authors": "Yazarlar",  # PKP (ZT)
    "venue": "Yayımlandığı yer",  # (PKP RR ZT)
    "date": "Tarih",  # FR PKP RR ZT
    "start": "Başlangıç",  # FR (PKP)
    "end": "Bitiş",  # (FR PKP)
    "expected_label": "Beklenen",
    "dates": "Tarihler",  # (RR)
    "note": "Not",  # FR NC PKP RR ZT
    "recipient": "Alıcı",  # PKP RR ZT
    "subject": "Konu",  # FR PKP ZT
    "description": "Açıklama",  # FR PKP RR
    "text": "Metin",
    "quote": "Alıntı",
    # Kinds of publications.
    "journal": "Dergi makaleleri",  # (ZT)
    "conference": "Konferans bildirileri",  # (ZT)
    "book": "Kitaplar",  # CSL (ZT)
    "chapter": "Kitap bölümleri",  # (ZT)
    "thesis": "Tezler",  # (CSL ZT)
    "preprint": "Ön baskılar",  # (ZT)
    "report": "Raporlar",  # FR PKP (BLX CSL ZT)
    "patent": "Patentler",  # (BLX CSL ZT)
    "software": "Yazılım ve veri",  # (BLX CSL ZT)
    "other_works": "Diğer",  # NC PKP
    # Titles of sections.
    "section-summary": "Özet",  # PKP RR
    "section-experience": "İş deneyimi",  # (RR)
    "section-volunteer": "Gönüllü çalışmalar",  # (RR)
    "section-education": "Eğitim",  # RR
    "section-projects": "Projeler",  # RR
    "section-skills": "Yetenekler",  # RR (FR)
    "section-languages": "Diller",  # PKP RR (ZT)
    "section-publications": "Yayınlar",  # RR
    "section-teaching": "Öğretim",
    "section-awards": "Ödüller",  # RR
    "section-certificates": "Sertifikalar",  # RR
    "section-references": "Referanslar",  # FR PKP RR
    "section-interests": "İlgi alanları",  # RR
    "section-courses": "Kurslar",
    "section-patents": "Patentler",  # (ZT)
    "section-organizations": "Kuruluşlar",
    "section-training": "Mesleki eğitim",  # (FR)
    "section-test-scores": "Sınav sonuçları",
    "section-conferences": "Konferanslar",
    "section-driving-licences": "Sürücü belgeleri",
    "section-other": "Diğer",  # NC PKP
    # A new CV.
    "your_name": "Adınız",
    "your_headline": "Ne yaptığınız, tek satırda",
    "city": "Şehir",  # PKP (NC)
    "your_summary": "İki üç cümle: nelerde iyisiniz, neler yaptınız, bundan sonra ne yapmak istiyorsunuz.",
    "your_point": "Ne yaptınız ve ne sonuç aldınız, **sayılarla**: “işlem süresi 40 dakikadan 6 dakikaya indirildi”",
    "project": "Proje",  # FR
    "school": "Okul",  # RR
    "bachelor": "Lisans",
    "tools": "Araçlar",  # PKP
    "course": "Ders",  # (FR)
    "award": "Ödül",
    "paper": "Makalenin başlığı",
    "native": "ana dil",  # (EUP)
    "fluent": "akıcı",
}

LOCALE = Locale(
    tag="tr",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="turkish",
    order="c<ç g<ğ h<ı<i o<ö s<ş u<ü",
)
