"""Whether two languages of one CV say the same: numbers, dates, links, mentions, names, points and terms compared.

One rule a module in `rules/`, its docstring the user's documentation; `texts` pairs what stands in two languages, and
`quantities` reads numbers as a person does, in digits and in words.
"""
