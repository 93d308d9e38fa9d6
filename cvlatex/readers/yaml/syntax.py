"""YAML that does not parse: the parser's complaint in words that name the usual cause.

The C parser is fast and terse; on failure the text goes once more through the Python parser, whose messages tell
more and whose context mark says where the construct began.
"""

from __future__ import annotations

import re

import yaml

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.core.source import SourceFile, Span
from cvlatex.model.tags import is_known
from cvlatex.readers.yaml.brackets import (
    find_hidden_end,
    find_slip_before,
    find_slip_in_brackets,
    report_unclosed_bracket,
)
from cvlatex.readers.yaml.shapes import list_known_keys
from cvlatex.readers.yaml.slips import (
    Slip,
    close_quote,
    find_item_without_dash,
    find_list_without_dash,
    find_merge_marks,
    find_slip_in_line,
    quote_value,
)

CODE = "yaml-syntax"

_QUOTE = (
    "A quotation that begins here is never closed.",
    'Close it with the same quote, or quote the whole value with the other kind: "it\'s", \'the "best"\'.',
)
_COLON = (
    "A value without quotes holds a colon with a space after it, which YAML takes for a key.",
    'Put the whole value in quotes: title: "Vision: from lab to product".',
)
_INDENT = (
    "This line is not indented like the ones it belongs to.",
    "Keys of one map begin in the same column; so do the dashes of one list.",
)
_NO_COLON = (
    "This line is neither a key with its colon nor part of a list.",
    "Write `key: value`, or `- item` in a list.",
)
_BRACKET = (
    "A { or [ that begins here is not closed as it should be.",
    "Close it, put commas between its items, and quote values that hold , : { } [ or ].",
)
_STRAY = "This bracket closes nothing.", "Delete it, or put the whole value in quotes."
_FIRST_CHARACTER = (
    "A value cannot begin with this character unless it is in quotes.",
    'Put the whole value in quotes: "@home", "%", "`code`".',
)
_DASH = "A list begins where a key or a value is expected.", "Begin the list on a line of its own, below its key."
_ESCAPE = (
    "This backslash sequence means nothing in double quotes.",
    "Use single quotes, in which a backslash is a backslash, or double it.",
)

# What the parser says (yaml/scanner.py, yaml/parser.py), and what a person most likely did.
_CAUSES: tuple[tuple[str, tuple[str, str], bool], ...] = (
    (r"mapping values are not allowed", _COLON, False),
    (r"unknown escape character|hexadecimal numbers|invalid Unicode character escape", _ESCAPE, False),
    (r"while scanning a quoted scalar", _QUOTE, True),
    (r"while parsing a flow|expected ',' or", _BRACKET, True),
    (r"but found '[]}]'", _STRAY, False),
    (r"cannot start any token", _FIRST_CHARACTER, False),
    (r"could not find expected ':'", _NO_COLON, True),
    (r"sequence entries are not allowed", _DASH, False),
    (r"expected <block end>|while parsing a block", _INDENT, False),
    (r"expected <document start>", _INDENT, False),
    (r"while scanning an? (alias|anchor|tag)|while parsing a tag", _FIRST_CHARACTER, True),
)


def explain_syntax_error(source: SourceFile, terse: yaml.MarkedYAMLError) -> Diagnostic:
    """Return the diagnostic for the place where the C parser gave up on a text with the `terse` message."""
    if merge := find_merge_marks(source):
        return _report_slip(merge)
    try:
        for _ in yaml.parse(source.text, Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as problem:
        return _explain_problem(problem, source)
    except (ValueError, OverflowError):
        pass  # the Python parser computes with numbers that the C parser refused
    return _explain_problem(terse, source)


def is_structural(problem: Diagnostic) -> bool:
    """Whether an error is a matter of indents, dashes or brackets, which what stands before it may have caused."""
    causes = (_INDENT, _NO_COLON, _DASH, _STRAY, _BRACKET)
    return problem.message in [message for message, _ in causes] and problem.fix is None


def _explain_problem(problem: yaml.MarkedYAMLError, source: SourceFile) -> Diagnostic:
    """Return the diagnostic of a syntax error, with its cause where that is known."""
    says = f"{problem.context or ''}; {problem.problem or ''}"
    place = _locate_mark(problem.problem_mark, source)
    opening = _locate_mark(problem.context_mark or problem.problem_mark, source)
    known = next(((cause, at_context) for pattern, cause, at_context in _CAUSES if re.search(pattern, says)), None)
    if known is None:
        if slip := find_slip_in_line(source, place.line):
            return _report_slip(slip)
        complaint = f"This is not YAML: {problem.problem or problem.context}."
        return error(CODE, place, complaint, "Check indents and quotes.")
    cause, at_context = known
    if cause == _BRACKET and source.lines[opening.line - 1][opening.column - 1 : opening.column] not in ("[", "{"):
        opening = _find_open_bracket(source) or opening
    if cause in (_INDENT, _BRACKET) and (quote := _find_unclosed_quote(problem, source)):
        return error(CODE, quote, *_QUOTE, fix=close_quote(source, quote))
    if cause in (_BRACKET, _COLON) and (mark := _find_foreign_comment(source, place.line)):
        return _report_slip(mark)
    if cause == _BRACKET:
        found = find_hidden_end(source, opening) or find_slip_in_brackets(source, opening, place)
        return _report_slip(found or report_unclosed_bracket(source, opening, place))
    reported = opening if at_context else place
    if cause in (_INDENT, _COLON, _DASH) and (
        slip := find_list_without_dash(source, place.line) or find_item_without_dash(source, place.line)
    ):
        return _report_slip(slip)
    if cause not in (_QUOTE, _ESCAPE, _BRACKET) and (
        slip := find_slip_in_line(source, reported.line)
        or find_slip_before(source, place)
        or find_slip_in_line(source, _find_line_before(source, reported.line))
    ):
        return _report_slip(slip)
    if cause == _COLON:
        return _report_colon(place, source)
    if cause == _QUOTE:
        return error(CODE, reported, *cause, fix=close_quote(source, reported))
    return _report_unquoted(reported, source, cause) if cause == _FIRST_CHARACTER else error(CODE, reported, *cause)


def _find_foreign_comment(source: SourceFile, number: int) -> Slip | None:
    """Find the comment of JavaScript, C or HTML in a line, or in the one before it."""
    for at in (number, _find_line_before(source, number)):
        if re.match(r"\s*(?://|/\*|<!--)", source.lines[at - 1]):
            return find_slip_in_line(source, at)
    return None


def _report_slip(slip: Slip) -> Diagnostic:
    """Return the diagnostic of a slip."""
    return error(CODE, slip.span, slip.message, slip.hint, fix=slip.fix)


def _report_unquoted(place: Span, source: SourceFile, cause: tuple[str, str]) -> Diagnostic:
    """Report a value that needs quotes, with the value in them where it is known."""
    fix = quote_value(source, place)
    if fix and (map_ := re.fullmatch(r"[(（]((?P<tag>[\w-]+): .*)[)）]", fix.text[1:-1])) and is_known(map_["tag"]):
        right = f"{{{map_[1]}}}"
        message = "Languages stand in braces, not in parentheses."
        return error(CODE, place, message, f"Write {right}", fix=Fix(fix.span, right, safe=True))
    hint = f"Put the whole value in quotes: {shorten(fix.text)}" if fix else cause[1]
    return error(CODE, place, cause[0], hint, fix=fix)


def _find_line_before(source: SourceFile, number: int) -> int:
    """Return the number of the last line before this one that says something."""
    number -= 1
    while number > 1 and not source.lines[number - 1].strip():
        number -= 1
    return number


def _find_open_bracket(source: SourceFile) -> Span | None:
    """Find the innermost bracket that is open where the parser gives up, or at the end of the text."""
    opened: list[yaml.Token] = []
    try:
        for token in yaml.scan(source.text, Loader=yaml.SafeLoader):
            if isinstance(token, yaml.FlowMappingStartToken | yaml.FlowSequenceStartToken):
                opened.append(token)
            elif isinstance(token, yaml.FlowMappingEndToken | yaml.FlowSequenceEndToken) and opened:
                opened.pop()
    except yaml.YAMLError:
        pass
    return _locate_mark(opened[-1].start_mark, source) if opened else None


def _find_unclosed_quote(problem: yaml.MarkedYAMLError, source: SourceFile) -> Span | None:
    """Find the quotation that ran on to the line of the problem, and closed at a quote meant to open another."""
    opening = None
    try:
        for token in yaml.scan(source.text, Loader=yaml.SafeLoader):
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                runs_on = token.start_mark.line < token.end_mark.line
                opening = token if runs_on else opening
    except yaml.YAMLError:
        pass
    if opening is None or problem.problem_mark is None or opening.end_mark.line != problem.problem_mark.line:
        return None
    return _locate_mark(opening.start_mark, source)


def _report_colon(place: Span, source: SourceFile) -> Diagnostic:
    """Report a colon that the parser did not expect: in a value, or after a key that is misplaced or below a word."""
    before = source.lines[place.line - 1][: place.column - 1]
    if (inner := re.fullmatch(r"\s*(?:- +)*[\w-]+: +(\w+)", before)) and inner[1] in list_known_keys():
        value = source.lines[place.line - 1][place.column :].strip()
        hint = f"Put the keys of a map in braces: {{{inner[1]}: {value or '…'}}}; a text with a colon needs quotes."
        return error(CODE, place, "A map begins here on the line of its own key.", hint)
    if not re.fullmatch(r"\s*(- +)?[\w.-]+", before):
        return _report_unquoted(place, source, _COLON)
    number = _find_line_before(source, place.line)
    previous = source.lines[number - 1] if number > 0 else ""
    if not previous.strip() or re.search(r":(\s|$)", previous):
        column = len(before) - len(before.lstrip()) + 1
        return error(CODE, Span(source.name, place.line, column, place.line, place.column), *_INDENT)
    column = len(previous) - len(previous.lstrip()) + 1
    return error(CODE, Span(source.name, number, column, number, len(previous) + 1), *_NO_COLON)


def _locate_mark(mark: yaml.Mark | None, source: SourceFile) -> Span:
    """Return the place of a mark, which may lie behind the last line with text."""
    if mark is None:
        return source.locate_whole()
    line, column = mark.line + 1, mark.column + 1
    if line > len(source.lines) or (line == len(source.lines) and not source.lines[-1]):
        line = max(1, len(source.text.rstrip().split("\n")))
        column = len(source.lines[line - 1]) + 1
    return Span(source.name, line, column, line, column + 1)
