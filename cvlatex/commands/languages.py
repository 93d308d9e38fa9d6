"""Language tags on the command line."""

from __future__ import annotations

import click

from cvlatex.model.tags import guess_tag, is_known, is_right_to_left, suggest_tags


def refuse_unknown(tag: str, option: str) -> None:
    """Raise BadParameter for what is no language tag, with the one that was meant or those that are near."""
    if is_known(tag):
        return
    if is_right_to_left(tag):
        message = f"'{tag}' is a language written from right to left, which cannot be set."
        raise click.BadParameter(message, param_hint=option)
    hint = f"Did you mean '{near}'?" if (near := guess_tag(tag)) else f"There are {', '.join(suggest_tags(tag))}."
    raise click.BadParameter(f"'{tag}' is not a language tag. {hint}", param_hint=option)


class LanguageTag(click.ParamType[str]):
    """An option's value that has to be a language tag."""

    name = "tag"

    def convert(self, value: str, param: click.Parameter | None, _ctx: click.Context | None) -> str:
        """Return a language tag in its usual spelling. Raises BadParameter for an unknown one."""
        refuse_unknown(value, param.opts[0] if param else "")
        return value
