"""Greek.

Its words are compared with CLDR (dates, names of languages); Europass, by europecv's ecvgr.def (address, sex, birth,
nationality); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references, enclosures, page,
glossary).
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
        "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν",
        "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ",
    ),
    day_months=(
        "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν",
        "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ",
    ),
    whole_months=(
        "Ιανουάριος", "Φεβρουάριος", "Μάρτιος", "Απρίλιος", "Μάιος", "Ιούνιος",
        "Ιούλιος", "Αύγουστος", "Σεπτέμβριος", "Οκτώβριος", "Νοέμβριος", "Δεκέμβριος",
    ),
    whole_day_months=(
        "Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου",
        "Ιουλίου", "Αυγούστου", "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου",
    ),
)  # fmt: skip
NAMES = {
    "zh": "Κινεζικά", "en": "Αγγλικά", "ja": "Ιαπωνικά", "ko": "Κορεατικά",
    "de": "Γερμανικά", "fr": "Γαλλικά", "es": "Ισπανικά", "pt": "Πορτογαλικά",
    "it": "Ιταλικά", "nl": "Ολλανδικά", "sv": "Σουηδικά", "da": "Δανικά",
    "nb": "Νορβηγικά Μποκμάλ", "fi": "Φινλανδικά", "pl": "Πολωνικά", "cs": "Τσεχικά",
    "sk": "Σλοβακικά", "hu": "Ουγγρικά", "ro": "Ρουμανικά", "hr": "Κροατικά",
    "sl": "Σλοβενικά", "et": "Εσθονικά", "lv": "Λετονικά", "lt": "Λιθουανικά",
    "tr": "Τουρκικά", "el": "Ελληνικά", "ru": "Ρωσικά", "uk": "Ουκρανικά",
    "bg": "Βουλγαρικά", "vi": "Βιετναμικά", "id": "Ινδονησιακά",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "σήμερα",  # (PKP)
    "since": "Από {}",
    "until": "Έως {}",
    "expected": "Αναμένεται {}",
    "expected_end": "{} (αναμένεται)",
    "about": "περ. {}",  # CSL (BLX)
    "spring": "Άνοιξη {}",  # BLX CSL
    "summer": "Καλοκαίρι {}",  # BLX CSL
    "fall": "Φθινόπωρο {}",  # BLX CSL
    "winter": "Χειμώνας {}",  # BLX CSL
    # The document.
    "cv": "Βιογραφικό σημείωμα",  # (RR)
    "letter": "Συνοδευτική επιστολή",  # RR (CSL PKP ZT)
    "glossary": "Γλωσσάρι",  # BBL
    "references": "Αναφορές",  # BLX PKP (CSL RR)
    "enclosures": "Συνημμένα",  # BBL PKP
    "mentioned": "Αναφέρεται στη σελίδα {}",
    "mentioned_pages": "Αναφέρεται στις σελίδες {}",
    "page": "σελίδα {}",  # BBL BLX CSL EUP RR (ZT)
    "close": "Κλείσιμο",  # NC PKP ZT
    "languages": "Γλώσσες",  # PKP RR (ZT)
    "contacts": "Επικοινωνία",  # PKP (NC)
    "skip": "Μετάβαση στο κύριο περιεχόμενο",  # PKP RR
    "definition": "Ορισμός: {}",
    "to_glossary": "Στο γλωσσάρι",
    "level": "{} από 5",
    "characters": "{} χαρακτήρες",
    "others": "κ.ά.",  # BLX CSL (ZT)
    "equal": "Ίση συμβολή",
    "corresponding": "Υπεύθυνος επικοινωνίας",
    "undated": "Χωρίς έτος",  # (BLX CSL)
    "technologies": "Τεχνολογίες",
    "candidate": "Υποψήφιος {}",
    # Contacts.
    "email": "Ηλ. ταχυδρομείο",  # RR (NC PKP)
    "phone": "Τηλέφωνο",  # NC PKP RR
    "website": "Ιστότοπος",  # RR (NC PKP)
    "address": "Διεύθυνση",  # NC
    "gender": "Φύλο",  # EUP NC
    "birthdate": "Ημερομηνία γέννησης",  # EUP (NC)
    "nationality": "Υπηκοότητα",  # (EUP)
    "link": "Σύνδεσμος",
    # The fields of a form.
    "name": "Όνομα",  # NC PKP RR
    "thing": "Ονομασία",  # (NC PKP RR)
    "headline": "Επαγγελματικός τίτλος",  # (RR)
    "organization": "Εταιρεία",  # NC RR
    "role": "Θέση",  # RR (PKP)
    "location": "Τοποθεσία",  # NC RR (ZT)
    "degree": "Πτυχίο",  # RR
    "area": "Τομέας σπουδών",  # RR
    "grade": "Βαθμός",  # RR
    "title": "Τίτλος",  # NC PKP RR ZT
    "subtitle": "Υπότιτλος",  # PKP
    "issuer": "Εκδότης",  # (RR)
    "authors": "Συγγραφείς",  # PKP ZT
    "venue": "Δημοσιεύτηκε στο",  # (PKP RR ZT)
    "date": "Ημερομηνία",  # PKP RR ZT
    "start": "Έναρξη",  # PKP
    "end": "Λήξη",  # (PKP)
    "expected_label": "Αναμένεται",
    "dates": "Διάστημα",  # (RR)
    "note": "Σημείωση",  # NC PKP RR ZT
    "recipient": "Παραλήπτης",  # PKP RR (ZT)
    "subject": "Θέμα",  # PKP ZT
    "description": "Περιγραφή",  # PKP RR
    "text": "Κείμενο",
    "quote": "Παράθεση",
    # Kinds of publications.
    "journal": "Άρθρα σε περιοδικά",  # (ZT)
    "conference": "Ανακοινώσεις σε συνέδρια",  # (ZT)
    "book": "Βιβλία",  # CSL ZT
    "chapter": "Κεφάλαια βιβλίων",  # (ZT)
    "thesis": "Διατριβές",  # ZT (CSL)
    "preprint": "Προδημοσιεύσεις",  # (ZT)
    "report": "Εκθέσεις",  # (BLX CSL PKP ZT)
    "patent": "Διπλώματα ευρεσιτεχνίας",  # (CSL ZT)
    "software": "Λογισμικό και δεδομένα",  # (BLX CSL ZT)
    "other_works": "Άλλα",  # PKP (NC)
    # Titles of sections.
    "section-summary": "Σύνοψη",  # PKP RR
    "section-experience": "Επαγγελματική εμπειρία",  # (RR)
    "section-volunteer": "Εθελοντική εργασία",  # RR
    "section-education": "Εκπαίδευση",  # RR
    "section-projects": "Έργα",  # RR
    "section-skills": "Δεξιότητες",  # RR
    "section-languages": "Γλώσσες",  # PKP RR (ZT)
    "section-publications": "Δημοσιεύσεις",  # RR
    "section-teaching": "Διδασκαλία",
    "section-awards": "Βραβεία",  # RR
    "section-certificates": "Πιστοποιήσεις",  # RR
    "section-references": "Συστάσεις",  # RR (PKP)
    "section-interests": "Ενδιαφέροντα",  # RR
    "section-courses": "Μαθήματα",
    "section-patents": "Διπλώματα ευρεσιτεχνίας",  # (ZT)
    "section-organizations": "Οργανώσεις",
    "section-training": "Κατάρτιση",
    "section-test-scores": "Αποτελέσματα εξετάσεων",
    "section-conferences": "Συνέδρια",
    "section-driving-licences": "Άδειες οδήγησης",
    "section-other": "Άλλα",  # PKP (NC)
    # A new CV.
    "your_name": "Το όνομά σας",
    "your_headline": "Τι κάνετε, σε μία γραμμή",
    "city": "Πόλη",  # NC PKP
    "your_summary": "Δύο ή τρεις προτάσεις: σε τι είστε καλοί, τι έχετε πετύχει, τι θέλετε να κάνετε στη συνέχεια.",
    "your_point": "Τι κάνατε και τι προέκυψε, με **αριθμούς**: «μείωση του χρόνου επεξεργασίας από 40 σε 6 λεπτά»",
    "project": "Έργο",
    "school": "Σχολή",  # (RR)
    "bachelor": "Πτυχίο",
    "tools": "Εργαλεία",  # PKP
    "course": "Μάθημα",
    "award": "Βραβείο",
    "paper": "Τίτλος του άρθρου",
    "native": "μητρική γλώσσα",  # EUP
    "fluent": "άριστα",
}

LOCALE = Locale(
    tag="el",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="monogreek",
    quotes=("«", "»"),
)
