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
    "present": "sekarang",
    "since": "Sejak {}",
    "until": "Sampai {}",
    "expected": "Diperkirakan {}",
    "expected_end": "{} (diperkirakan)",
    "about": "sekitar {}",
    "spring": "Musim semi {}",
    "summer": "Musim panas {}",
    "fall": "Musim gugur {}",
    "winter": "Musim dingin {}",
    # The document.
    "cv": "Daftar riwayat hidup",
    "letter": "Surat lamaran",
    "glossary": "Daftar istilah",
    "references": "Pustaka",
    "enclosures": "Lampiran",
    "mentioned": "Disebut di halaman {}",
    "mentioned_pages": "Disebut di halaman {}",
    "page": "halaman {}",
    "close": "Tutup",
    "languages": "Bahasa",
    "contacts": "Kontak",
    "skip": "Lewati ke konten utama",
    "definition": "Definisi {}",
    "to_glossary": "Dalam daftar istilah",
    "level": "{} dari 5",
    "characters": "{} karakter",
    "others": "dkk.",
    "equal": "Kontribusi setara",
    "corresponding": "Penulis korespondensi",
    "undated": "Tanpa tahun",
    "technologies": "Teknologi",
    "candidate": "Kandidat {}",
    # Contacts.
    "email": "Email",
    "phone": "Telepon",
    "website": "Situs web",
    "address": "Alamat",
    "gender": "Jenis kelamin",
    "birthdate": "Tanggal lahir",
    "nationality": "Kewarganegaraan",
    "link": "Tautan",
    # The fields of a form.
    "name": "Nama",
    "thing": "Nama",
    "headline": "Jabatan",
    "organization": "Perusahaan",
    "role": "Posisi",
    "location": "Lokasi",
    "degree": "Gelar",
    "area": "Bidang studi",
    "grade": "Nilai",
    "title": "Judul",
    "subtitle": "Subjudul",
    "issuer": "Penerbit",
    "authors": "Penulis",
    "venue": "Diterbitkan di",
    "date": "Tanggal",
    "start": "Mulai",
    "end": "Selesai",
    "expected_label": "Diperkirakan",
    "dates": "Waktu",
    "note": "Catatan",
    "recipient": "Penerima",
    "subject": "Perihal",
    "description": "Deskripsi",
    "text": "Teks",
    "quote": "Kutipan",
    # Kinds of publications.
    "journal": "Artikel jurnal",
    "conference": "Makalah konferensi",
    "book": "Buku",
    "chapter": "Bab buku",
    "thesis": "Skripsi, tesis, dan disertasi",
    "preprint": "Pracetak",
    "report": "Laporan",
    "patent": "Paten",
    "software": "Perangkat lunak dan data",
    "other_works": "Lainnya",
    # Titles of sections.
    "section-summary": "Ringkasan",
    "section-experience": "Pengalaman kerja",
    "section-volunteer": "Kegiatan sukarela",
    "section-education": "Pendidikan",
    "section-projects": "Proyek",
    "section-skills": "Keahlian",
    "section-languages": "Bahasa",
    "section-publications": "Publikasi",
    "section-teaching": "Pengajaran",
    "section-awards": "Penghargaan",
    "section-certificates": "Sertifikasi",
    "section-references": "Referensi",
    "section-interests": "Minat",
    "section-courses": "Kursus",
    "section-patents": "Paten",
    "section-organizations": "Organisasi",
    "section-training": "Pelatihan",
    "section-test-scores": "Hasil tes",
    "section-conferences": "Konferensi",
    "section-driving-licences": "Surat izin mengemudi",
    "section-other": "Lainnya",
    # A new CV.
    "your_name": "Nama Anda",
    "your_headline": "Pekerjaan Anda, dalam satu baris",
    "city": "Kota",
    "your_summary": (
        "Dua atau tiga kalimat: keunggulan Anda, yang telah Anda capai, yang ingin Anda lakukan selanjutnya."
    ),
    "your_point": (
        "Yang Anda lakukan dan hasilnya, dengan **angka**: “waktu proses dipangkas dari 40 menjadi 6 menit”"
    ),
    "project": "Proyek",
    "school": "Sekolah",
    "bachelor": "Sarjana",
    "tools": "Alat",
    "course": "Mata kuliah",
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
)
