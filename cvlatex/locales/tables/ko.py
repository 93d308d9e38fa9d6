"""Korean.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); Reactive Resume's catalogue
(contacts, fields, titles); babel's captions (references, enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}년 {name}",
    day="{year}년 {name} {day}일",
    days="{year}년 {month}월 {day}일~{last}일",
    whole_month="{year}년 {name}",
    whole_day="{year}년 {name} {day}일",
    year="{year}년",
    months=(
        "1월", "2월", "3월", "4월", "5월", "6월",
        "7월", "8월", "9월", "10월", "11월", "12월",
    ),
    day_months=(
        "1월", "2월", "3월", "4월", "5월", "6월",
        "7월", "8월", "9월", "10월", "11월", "12월",
    ),
    whole_months=(
        "1월", "2월", "3월", "4월", "5월", "6월",
        "7월", "8월", "9월", "10월", "11월", "12월",
    ),
    whole_day_months=(
        "1월", "2월", "3월", "4월", "5월", "6월",
        "7월", "8월", "9월", "10월", "11월", "12월",
    ),
)  # fmt: skip
NAMES = {
    "zh": "중국어", "en": "영어", "ja": "일본어", "ko": "한국어",
    "de": "독일어", "fr": "프랑스어", "es": "스페인어", "pt": "포르투갈어",
    "it": "이탈리아어", "nl": "네덜란드어", "sv": "스웨덴어", "da": "덴마크어",
    "nb": "노르웨이어(보크말)", "fi": "핀란드어", "pl": "폴란드어", "cs": "체코어",
    "sk": "슬로바키아어", "hu": "헝가리어", "ro": "루마니아어", "hr": "크로아티아어",
    "sl": "슬로베니아어", "et": "에스토니아어", "lv": "라트비아어", "lt": "리투아니아어",
    "tr": "튀르키예어", "el": "그리스어", "ru": "러시아어", "uk": "우크라이나어",
    "bg": "불가리아어", "vi": "베트남어", "id": "인도네시아어",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "현재",  # RC
    "since": "{}부터",
    "until": "{}까지",
    "expected": "{} 예정",
    "expected_end": "{} (예정)",
    "about": "{}경",  # (CSL)
    "spring": "{}년 봄",  # (CSL)
    "summer": "{}년 여름",  # (CSL)
    "fall": "{}년 가을",  # (CSL)
    "winter": "{}년 겨울",  # (CSL)
    # The document.
    "cv": "이력서",  # (RR)
    "letter": "자기소개서",  # RR (CSL ZT)
    "glossary": "용어집",  # BBL
    "references": "참고 문헌",  # (CSL RR)
    "enclosures": "동봉물",  # BBL
    "mentioned": "{}페이지에 언급",
    "mentioned_pages": "{}페이지에 언급",
    "page": "{}페이지",  # BBL CSL RR (ZT)
    "close": "닫기",  # NC ZT
    "languages": "언어",  # RR ZT
    "contacts": "연락처",  # NC
    "skip": "본문으로 바로 가기",  # RR
    "definition": "{}의 정의",
    "to_glossary": "용어집에서 보기",
    "level": "5점 만점에 {}점",
    "characters": "{}자",
    "others": "외",  # (CSL ZT)
    "equal": "공동 제1저자",
    "corresponding": "교신저자",
    "undated": "연도 미상",  # (CSL)
    "technologies": "사용 기술",
    "candidate": "지원자 {}",
    # Contacts.
    "email": "이메일",  # NC RR
    "phone": "전화",  # RR (NC)
    "website": "웹사이트",  # NC RR
    "address": "주소",  # NC
    "gender": "성별",  # NC
    "birthdate": "생년월일",  # (NC)
    "nationality": "국적",
    "link": "링크",
    # The fields of a form.
    "name": "이름",  # NC RR
    "thing": "명칭",  # (NC RR)
    "headline": "직함",  # (RR)
    "organization": "회사",  # NC RR
    "role": "직책",  # RR
    "location": "위치",  # NC RR (ZT)
    "degree": "학위",  # RR
    "area": "전공",  # (RR)
    "grade": "성적",  # RR
    "title": "제목",  # RR ZT (NC)
    "subtitle": "부제",
    "issuer": "발급 기관",  # RR
    "authors": "저자",  # ZT
    "venue": "게재지",  # (RR ZT)
    "date": "날짜",  # RR ZT
    "start": "시작",
    "end": "종료",
    "expected_label": "예정",
    "dates": "기간",  # RR
    "note": "메모",  # NC RR (ZT)
    "recipient": "수신인",  # RR (ZT)
    "subject": "제목",  # (ZT)
    "description": "설명",  # RR
    "text": "본문",
    "quote": "추천의 글",
    # Kinds of publications.
    "journal": "학술지 논문",  # (ZT)
    "conference": "학술대회 논문",  # (ZT)
    "book": "저서",  # (CSL ZT)
    "chapter": "공동 저서의 장",  # (ZT)
    "thesis": "학위 논문",  # ZT (CSL)
    "preprint": "프리프린트",  # (ZT)
    "report": "보고서",  # ZT (CSL)
    "patent": "특허",  # ZT (CSL)
    "software": "소프트웨어 및 데이터",  # (CSL ZT)
    "other_works": "기타",  # NC
    # Titles of sections.
    "section-summary": "요약",  # RR
    "section-experience": "경력",  # RR
    "section-volunteer": "봉사 활동",  # (RR)
    "section-education": "학력",  # RR
    "section-projects": "프로젝트",  # RR
    "section-skills": "기술",  # RR
    "section-languages": "언어",  # RR ZT
    "section-publications": "출판물",  # RR
    "section-teaching": "강의 경력",
    "section-awards": "수상 내역",  # RR
    "section-certificates": "자격증",  # RR
    "section-references": "추천인",  # RR
    "section-interests": "관심사",  # RR
    "section-courses": "수강 과목",
    "section-patents": "특허",  # ZT
    "section-organizations": "소속 단체",
    "section-training": "교육 훈련",
    "section-test-scores": "시험 성적",
    "section-conferences": "학술대회",
    "section-driving-licences": "운전면허",
    "section-other": "기타",  # NC
    # A new CV.
    "your_name": "이름",
    "your_headline": "하는 일을 한 줄로",
    "city": "도시",  # NC
    "your_summary": "두세 문장으로: 잘하는 것, 이룬 것, 앞으로 하고 싶은 것.",
    "your_point": "무엇을 했고 결과가 어땠는지 **숫자**로: “처리 시간을 40분에서 6분으로 단축”",
    "project": "프로젝트",
    "school": "학교",  # RR
    "bachelor": "학사",
    "tools": "도구",
    "course": "강의",
    "award": "수상",
    "paper": "논문 제목",
    "native": "모국어",
    "fluent": "유창함",
}

LOCALE = Locale(
    tag="ko",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="usenglish",
    setting="korean",
    face="KR",
    letter="korean",
    is_family_first=True,
)
