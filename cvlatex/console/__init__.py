"""What a person sees in the terminal: reports of problems, progress, one line for each PDF."""
