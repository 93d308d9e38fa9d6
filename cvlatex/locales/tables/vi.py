"""Vietnamese.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); Reactive Resume's catalogue
(contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{name} {year}",
    day="{day} {name}, {year}",
    days="{day}–{last} {name}, {year}",
    whole_month="{name} năm {year}",
    whole_day="{day} {name}, {year}",
    months=(
        "thg 1", "thg 2", "thg 3", "thg 4", "thg 5", "thg 6",
        "thg 7", "thg 8", "thg 9", "thg 10", "thg 11", "thg 12",
    ),
    day_months=(
        "thg 1", "thg 2", "thg 3", "thg 4", "thg 5", "thg 6",
        "thg 7", "thg 8", "thg 9", "thg 10", "thg 11", "thg 12",
    ),
    whole_months=(
        "tháng 1", "tháng 2", "tháng 3", "tháng 4", "tháng 5", "tháng 6",
        "tháng 7", "tháng 8", "tháng 9", "tháng 10", "tháng 11", "tháng 12",
    ),
    whole_day_months=(
        "tháng 1", "tháng 2", "tháng 3", "tháng 4", "tháng 5", "tháng 6",
        "tháng 7", "tháng 8", "tháng 9", "tháng 10", "tháng 11", "tháng 12",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Tiếng Trung", "en": "Tiếng Anh", "ja": "Tiếng Nhật", "ko": "Tiếng Hàn",
    "de": "Tiếng Đức", "fr": "Tiếng Pháp", "es": "Tiếng Tây Ban Nha", "pt": "Tiếng Bồ Đào Nha",
    "it": "Tiếng Italy", "nl": "Tiếng Hà Lan", "sv": "Tiếng Thụy Điển", "da": "Tiếng Đan Mạch",
    "nb": "Tiếng Na Uy (Bokmål)", "fi": "Tiếng Phần Lan", "pl": "Tiếng Ba Lan", "cs": "Tiếng Séc",
    "sk": "Tiếng Slovak", "hu": "Tiếng Hungary", "ro": "Tiếng Romania", "hr": "Tiếng Croatia",
    "sl": "Tiếng Slovenia", "et": "Tiếng Estonia", "lv": "Tiếng Latvia", "lt": "Tiếng Litva",
    "tr": "Tiếng Thổ Nhĩ Kỳ", "el": "Tiếng Hy Lạp", "ru": "Tiếng Nga", "uk": "Tiếng Ukraina",
    "bg": "Tiếng Bulgaria", "vi": "Tiếng Việt", "id": "Tiếng Indonesia",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "hiện tại",  # PKP RC (FR)
    "since": "Từ {}",
    "until": "Đến {}",
    "expected": "Dự kiến {}",
    "expected_end": "{} (dự kiến)",
    "about": "khoảng {}",  # CSL
    "spring": "Mùa xuân {}",  # CSL
    "summer": "Mùa hè {}",  # CSL
    "fall": "Mùa thu {}",  # CSL
    "winter": "Mùa đông {}",  # CSL
    # The document.
    "cv": "Sơ yếu lý lịch",  # (RR)
    "letter": "Thư xin việc",  # FR RR (CSL PKP ZT)
    "glossary": "Bảng thuật ngữ",  # (BBL)
    "references": "Tài liệu tham khảo",  # CSL PKP (RR)
    "enclosures": "Tài liệu kèm theo",  # (BBL PKP)
    "mentioned": "Được nhắc đến ở trang {}",
    "mentioned_pages": "Được nhắc đến ở các trang {}",
    "page": "trang {}",  # BBL CSL RR ZT
    "close": "Đóng",  # NC PKP ZT
    "languages": "Ngôn ngữ",  # PKP RR ZT
    "contacts": "Liên hệ",  # NC PKP
    "skip": "Chuyển đến nội dung chính",  # RR (PKP)
    "definition": "Định nghĩa của {}",
    "to_glossary": "Trong bảng thuật ngữ",
    "level": "{} trên 5",
    "characters": "{} ký tự",
    "others": "và cộng sự",  # (CSL ZT)
    "equal": "Đóng góp ngang nhau",
    "corresponding": "Tác giả liên hệ",
    "undated": "Không rõ năm",  # (CSL)
    "technologies": "Công nghệ",
    "candidate": "Ứng viên {}",
    # Contacts.
    "email": "Email",  # FR NC PKP RR
    "phone": "Điện thoại",  # NC PKP RR
    "website": "Trang web",  # PKP RR (NC)
    "address": "Địa chỉ",  # NC
    "gender": "Giới tính",  # NC
    "birthdate": "Ngày sinh",  # (NC)
    "nationality": "Quốc tịch",
    "link": "Liên kết",
    # The fields of a form.
    "name": "Họ và tên",  # (NC PKP RR)
    "thing": "Tên",  # NC PKP RR
    "headline": "Chức danh",  # (RR)
    "organization": "Công ty",  # NC RR
    "role": "Vị trí",  # RR (FR PKP)
    "location": "Địa điểm",  # (NC RR ZT)
    "degree": "Bằng cấp",  # RR
    "area": "Chuyên ngành",  # (RR)
    "grade": "Điểm số",  # RR
    "title": "Tiêu đề",  # NC PKP RR (ZT)
    "subtitle": "Phụ đề",  # PKP
    "issuer": "Đơn vị cấp",  # (RR)
    "authors": "Tác giả",  # PKP ZT
    "venue": "Đăng trên",  # (PKP RR ZT)
    "date": "Ngày",  # PKP RR ZT
    "start": "Bắt đầu",  # PKP
    "end": "Kết thúc",  # (PKP)
    "expected_label": "Dự kiến",
    "dates": "Thời gian",  # RR
    "note": "Ghi chú",  # PKP RR (NC ZT)
    "recipient": "Người nhận",  # PKP RR ZT
    "subject": "Chủ đề",  # PKP ZT
    "description": "Mô tả",  # PKP RR
    "text": "Nội dung",
    "quote": "Trích dẫn",
    # Kinds of publications.
    "journal": "Bài báo tạp chí",  # (ZT)
    "conference": "Bài báo hội nghị",  # (ZT)
    "book": "Sách",  # CSL ZT
    "chapter": "Chương sách",  # (ZT)
    "thesis": "Luận văn và luận án",  # (CSL ZT)
    "preprint": "Bản thảo trước in",  # (ZT)
    "report": "Báo cáo",  # CSL PKP (ZT)
    "patent": "Bằng sáng chế",  # CSL (ZT)
    "software": "Phần mềm và dữ liệu",  # (CSL ZT)
    "other_works": "Khác",  # NC PKP
    # Titles of sections.
    "section-summary": "Tóm tắt",  # PKP RR
    "section-experience": "Kinh nghiệm làm việc",  # (RR)
    "section-volunteer": "Hoạt động tình nguyện",  # (RR)
    "section-education": "Học vấn",  # (RR)
    "section-projects": "Dự án",  # RR
    "section-skills": "Kỹ năng",  # RR
    "section-languages": "Ngôn ngữ",  # PKP RR ZT
    "section-publications": "Ấn phẩm",  # RR
    "section-teaching": "Giảng dạy",
    "section-awards": "Giải thưởng",  # RR
    "section-certificates": "Chứng chỉ",  # RR
    "section-references": "Người tham khảo",  # RR (PKP)
    "section-interests": "Sở thích",  # RR
    "section-courses": "Khóa học",
    "section-patents": "Bằng sáng chế",  # (ZT)
    "section-organizations": "Tổ chức",
    "section-training": "Đào tạo",  # FR
    "section-test-scores": "Điểm thi",
    "section-conferences": "Hội nghị",
    "section-driving-licences": "Giấy phép lái xe",
    "section-other": "Khác",  # NC PKP
    # A new CV.
    "your_name": "Tên của bạn",
    "your_headline": "Công việc của bạn, trong một dòng",
    "city": "Thành phố",  # NC PKP
    "your_summary": "Hai hoặc ba câu: bạn giỏi điều gì, đã làm được gì, muốn làm gì tiếp theo.",
    "your_point": "Bạn đã làm gì và kết quả ra sao, kèm **con số**: “rút ngắn thời gian xử lý từ 40 xuống 6 phút”",
    "project": "Dự án",
    "school": "Trường",  # RR
    "bachelor": "Cử nhân",
    "tools": "Công cụ",  # PKP
    "course": "Môn học",  # (FR)
    "award": "Giải thưởng",
    "paper": "Tiêu đề bài báo",
    "native": "tiếng mẹ đẻ",
    "fluent": "thành thạo",
}

LOCALE = Locale(
    tag="vi",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    order="a<ă<â d<đ e<ê o<ô<ơ u<ư",
    dated="ngày {}",
    is_family_first=True,
)
