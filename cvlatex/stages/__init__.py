"""The build of one document: its stages, what each of them needs of the document, and what comes of it."""
