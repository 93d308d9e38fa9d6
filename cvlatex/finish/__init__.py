"""PDF to PDF: structure tree, metadata, output intent: what makes it accessible (PDF/UA-1) and archival (PDF/A-2a)."""
