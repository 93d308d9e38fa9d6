"""What an applicant-tracking system reads in a PDF: fields, from the characters and their places alone."""
