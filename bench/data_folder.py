"""Data that is not part of the repository: real interaction logs and real address books, in a folder that the
environment variable NJ_DATA names (see bench/README.md)."""

import os
import sys
from pathlib import Path


def data_folder(part):
    """The folder `part` in NJ_DATA. Ends the program with a message if there is none."""
    program = os.path.basename(sys.argv[0])
    named = os.environ.get("NJ_DATA")
    if not named:
        sys.exit(f"{program}: NJ_DATA is not set; set it to a folder that contains {part}/ (see bench/README.md)")
    folder = Path(named) / part
    if not folder.is_dir():
        sys.exit(f"{program}: '{folder}' is not a folder; set NJ_DATA to a folder that contains {part}/")
    return folder


def interaction_logs(folder):
    """The logs in a folder: all CSV files except scores and truths that other programs keep next to them."""
    return sorted(path for path in folder.iterdir()
                  if path.name.endswith((".csv", ".csv.gz")) and not path.name.startswith(("truth-", "scores-")))
