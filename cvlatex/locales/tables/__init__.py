"""One module a language: its words with their sources, and CLDR's dates.

Behind a word stand the published tables that it was compared with: first those that have the same word, be it in
another number or case, then in brackets those that have another one where this has been preferred. A word without any
is of this project alone.

    BBL  babel, the captions of its locale files          BLX  biblatex, its .lbx files
    CSL  Citation Style Language, its locales             EUP  Europass, by europasscv's .def files
    FR   Frappe HR, its catalogues                        NC   Nextcloud Contacts, its catalogues
    OD   Odoo, the catalogue of its résumés               PKP  Open Journal Systems' library (PKP), its catalogues
    RC   RenderCV, its locales                            RR   Reactive Resume, its catalogues
    YR   YAMLResume, its translations                     ZT   Zotero, its types and fields

CLDR has the names of languages, the dates, the order and the quotation marks of every language (of `quotes`, babel's
locale files repeat them).
"""
