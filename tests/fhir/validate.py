"""Checks FHIR Bundles, one a line, with fhir.resources (R4B models: R4 for every resource written here).

    python validate.py FILE...

Prints the first problems of each bundle that does not fit, and how many fit; exits 1 where one does not, or where
there is none.
"""

import json
import sys

from fhir.resources.R4B.bundle import Bundle


def problems(error):
    for problem in error.errors()[:3]:
        yield ".".join(str(part) for part in problem["loc"]) + ": " + problem["msg"]


def main(paths):
    good, bad, resources = 0, 0, 0
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                try:
                    bundle = Bundle.model_validate_json(line)
                except ValueError as error:
                    bad += 1
                    details = problems(error) if hasattr(error, "errors") else [str(error)]
                    print(f"{path}:{number}: " + "; ".join(details))
                    continue
                # What the models dropped or changed would be something they do not know.
                if json.loads(bundle.model_dump_json()) != json.loads(line):
                    bad += 1
                    print(f"{path}:{number}: it comes back changed")
                    continue
                good += 1
                resources += len(bundle.entry)
    print(f"{good} bundles with {resources} resources fit, {bad} do not")
    return 0 if good and not bad else 1


sys.exit(main(sys.argv[1:]))
