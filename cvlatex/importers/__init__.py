"""Foreign files to a data folder of ours, with a report of what became of every scalar of the source."""
