"""Indonesian.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); YAMLResume's translations
(titles of sections); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references,
enclosures, page, glossary).
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
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun",
        "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ),
    day_months=(
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun",
        "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ),
    whole_months=(
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
    whole_day_months=(
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Tionghoa", "en": "Inggris", "ja": "Jepang", "ko": "Korea",
    "de": "Jerman", "fr": "Prancis", "es": "Spanyol", "pt": "Portugis",
    "it": "Italia", "nl": "Belanda", "sv": "Swedia", "da": "Dansk",
    "nb": "Bokmål Norwegia", "fi": "Suomi", "pl": "Polski", "cs": "Ceko",
    "sk": "Slovak", "hu": "Hungaria", "ro": "Rumania", "hr": "Kroasia",
    "sl": "Slovenia", "et": "Estonia", "lv": "Latvia", "lt": "Lituania",
    "tr": "Turki", "el": "Yunani", "ru": "Rusia", "uk": "Ukraina",
    "bg": "Bulgaria", "vi": "Vietnam", "id": "Indonesia",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "sekarang",  # RC (FR PKP)
    "since": "Sejak {}",
    "until": "Sampai {}",
    "expected": "Diperkirakan {}",
    "expected_end": "{} (diperkirakan)",
    "about": "sekitar {}",  # (CSL)
    "spring": "Musim semi {}",  # (CSL)
    "summer": "Musim panas {}",  # (CSL)
    "fall": "Musim gugur {}",  # (CSL)
    "winter": "Musim dingin {}",  # (CSL)
    # The document.
    "cv": "Daftar riwayat hidup",  # (RR)
    "letter": "Surat lamaran",  # RR (CSL FR PKP ZT)
    "glossary": "Daftar istilah",  # BBL
    "references": "Pustaka",  # (CSL PKP RR)
    "enclosures": "Lampiran",  # BBL PKP
    "mentioned": "Disebut di halaman {}",
    "mentioned_pages": "Disebut di halaman {}",
    "page": "halaman {}",  # BBL CSL RR ZT
    "close": "Tutup",  # NC PKP ZT
    "languages": "Bahasa",  # PKP RR ZT
    "contacts": "Kontak",  # NC PKP
    "skip": "Lewati ke konten utama",  # RR (PKP)
    "definition": "Definisi {}",
    "to_glossary": "Dalam daftar istilah",
    "level": "{} dari 5",
    "characters": "{} karakter",
    "others": "dkk.",  # CSL (ZT)
    "equal": "Kontribusi setara",
    "corresponding": "Penulis korespondensi",
    "undated": "Tanpa tahun",  # (CSL)
    "technologies": "Teknologi",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "Email",  # NC PKP RR (FR)
    "phone": "Telepon",  # PKP RR (NC)
    "website": "Situs web",  # NC RR (PKP)
    "address": "Alamat",  # NC
    "gender": "Jenis kelamin",  # NC
    "birthdate": "Tanggal lahir",  # NC
    "nationality": "Kewarganegaraan",
    "link": "Tautan",
    # The fields of a form.
    "name": "Nama",  # NC PKP RR
    "thing": "Nama",  # NC PKP RR
    "headline": "Jabatan",  # (RR)
    "organization": "Perusahaan",  # NC RR
    "role": "Posisi",  # RR (FR PKP)
    "location": "Lokasi",  # NC RR YR (ZT)
    "degree": "Gelar",  # RR
    "area": "Bidang studi",  # RR
    "grade": "Nilai",  # RR
    "title": "Judul",  # NC PKP RR ZT
    "subtitle": "Subjudul",  # PKP
    "issuer": "Penerbit",  # RR
    "authors": "Penulis",  # PKP ZT
    "venue": "Diterbitkan di",  # (PKP RR ZT)
    "date": "Tanggal",  # PKP RR ZT
    "start": "Mulai",  # PKP
    "end": "Selesai",  # (PKP)
    "expected_label": "Diperkirakan",
    "dates": "Waktu",  # (RR)
    "note": "Catatan",  # NC PKP RR ZT
    "recipient": "Penerima",  # PKP RR ZT
    "subject": "Perihal",  # (PKP ZT)
    "description": "Deskripsi",  # PKP RR
    "text": "Teks",
    "quote": "Kutipan",
    # Kinds of publications.
    "journal": "Artikel jurnal",  # ZT
    "conference": "Makalah konferensi",  # (ZT)
    "book": "Buku",  # CSL ZT
    "chapter": "Bab buku",  # (ZT)
    "thesis": "Skripsi, tesis, dan disertasi",  # (CSL ZT)
    "preprint": "Pracetak",  # (ZT)
    "report": "Laporan",  # CSL PKP ZT
    "patent": "Paten",  # CSL ZT
    "software": "Perangkat lunak dan data",  # (CSL ZT)
    "other_works": "Lainnya",  # NC PKP
    # Titles of sections.
    "section-summary": "Ringkasan",  # PKP RR (YR)
    "section-experience": "Pengalaman kerja",  # YR (RR)
    "section-volunteer": "Kegiatan sukarela",  # YR (RR)
    "section-education": "Pendidikan",  # RR YR
    "section-projects": "Proyek",  # RR YR
    "section-skills": "Keahlian",  # RR YR
    "section-languages": "Bahasa",  # PKP RR YR ZT
    "section-publications": "Publikasi",  # RR YR
    "section-teaching": "Pengajaran",
    "section-awards": "Penghargaan",  # RR YR
    "section-certificates": "Sertifikasi",  # RR (YR)
    "section-references": "Referensi",  # PKP RR YR
    "section-interests": "Minat",  # RR YR
    "section-courses": "Kursus",
    "section-patents": "Paten",  # ZT
    "section-organizations": "Organisasi",
    "section-training": "Pelatihan",  # (FR)
    "section-test-scores": "Hasil tes",
    "section-conferences": "Konferensi",
    "section-driving-licences": "Surat izin mengemudi",
    "section-other": "Lainnya",  # NC PKP
    # A new CV.
    "your_name": "Nama Anda",
    "your_headline": "Pekerjaan Anda, dalam satu baris",
    "city": "Kota",  # NC PKP
    "your_summary": (
        "Dua atau tiga kalimat: keunggulan Anda, yang telah Anda capai, yang ingin Anda lakukan selanjutnya."
    ),
    "your_point": (
        "Yang Anda lakukan dan hasilnya, dengan **angka**: “waktu proses dipangkas dari 40 menjadi 6 menit”"
    ),
    "project": "Proyek",
    "school": "Sekolah",  # RR
    "bachelor": "Sarjana",
    "tools": "Alat",  # (PKP)
    "course": "Mata kuliah",  # (FR)
    "award": "Penghargaan",
    "paper": "Judul makalah",
    "native": "bahasa ibu",
    "fluent": "fasih",
}

LOCALE = Locale(
    tag="id",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="indonesian",
)
