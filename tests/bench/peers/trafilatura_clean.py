"""Cleans all pages of a folder with trafilatura: trafilatura_clean.py FOLDER. Names pages that fail on standard error."""
import sys
from pathlib import Path

import trafilatura

for page in sorted(Path(sys.argv[1]).iterdir()):
    try:
        trafilatura.extract(page.read_bytes())
    except Exception as error:
        print(f"trafilatura: {page.name}: {error}", file=sys.stderr)
