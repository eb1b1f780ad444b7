"""``python3 config/install.py LOCK STAMP``: make .venv and install a lock file into it, every file checked by its hash.

Written for any Python, so that one too old or too new is told so in a sentence.
"""

# ruff: noqa: RUF005, T201, UP031 (it also has to be readable for the Pythons it refuses)

import os
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 13)


def main():
    """Install, then write the stamp that keeps make from doing it again."""
    lock, stamp = sys.argv[1:]
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit("Python 3.11, 3.12 or 3.13 is needed, this is %d.%d: make PYTHON=python3.12" % sys.version_info[:2])
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        sys.exit(
            "Python's venv module is not complete: install it first (on Debian and Ubuntu: apt install python3-venv)."
        )
    folder = os.path.dirname(stamp)
    python = os.path.join(folder, "bin", "python")
    if not _works(python):
        print("Making the virtual environment ...", flush=True)
        if subprocess.call([sys.executable, "-m", "venv", "--clear", folder]):
            sys.exit("The virtual environment %s could not be made." % folder)
    print("Installing %s ..." % lock, flush=True)
    install = [python, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    if subprocess.call(install + ["--progress-bar=off", "--quiet", "-r", lock]):
        sys.exit("The packages of %s could not be installed; pip says why above." % lock)
    with open(stamp, "w") as file:
        file.write("installed from %s\n" % lock)


def _works(python):
    """Whether the environment is there and its Python one that we run on; half-made ones are made again."""
    test = "import pip, sys; sys.exit(not (%r <= sys.version_info[:2] <= %r))" % (OLDEST, NEWEST)
    return os.path.exists(python) and subprocess.call([python, "-c", test], stderr=subprocess.DEVNULL) == 0


if __name__ == "__main__":
    main()
