"""The texts of a CV read again: do its languages agree, does it answer a job, what do they become in another script."""
