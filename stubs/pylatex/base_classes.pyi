# The base of PyLaTeX's commands, and what they take.

class Arguments:
    def __init__(self, *args: str) -> None: ...

class Options:
    def __init__(self, *args: str) -> None: ...

class CommandBase:
    _latex_name: str
    _default_escape: bool
    def __init__(
        self,
        arguments: Arguments | str | None = ...,
        options: Options | str | None = ...,
        *,
        extra_arguments: Arguments | str | None = ...,
    ) -> None: ...
    def dumps(self) -> str: ...
