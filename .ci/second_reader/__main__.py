"""A second reader of our PDFs, which shares no code with the writer and its verifier.

usage: python3 .ci/second_reader PDF...

Reads each file with pikepdf (qpdf) and its fonts with fontTools, and holds it to the rules of PDF/UA-1 and
PDF/A-2a or -3a that a program can decide: ISO 14289-1, ISO 19005-2 and -3, by the clauses named with each finding.
Prints what is wrong, and ends with 1 when anything is.
"""
import sys

import pikepdf

import attachments
import content
import metadata
import objects
import structure


class Findings(list):
    """What is wrong with one file, each with the clause that says so."""

    def expect(self, holds, clause, *what):
        if not holds:
            self.append(f"{clause}: {' '.join(str(word) for word in what)[:160]}")


def read(path):
    findings = Findings()
    with pikepdf.open(path) as pdf:
        objects.check(path, pdf, findings)
        part = metadata.check(pdf, findings)
        tree = structure.Tree(pdf, findings)
        content.check(pdf, tree, findings)
        attachments.check(pdf, part, findings)
    return findings


def main(paths):
    wrong = 0
    for path in paths:
        findings = read(path)
        wrong += len(findings)
        for finding in findings[:20]:
            print(f"{path}: {finding}")
        if len(findings) > 20:
            print(f"{path}: and {len(findings) - 20} more")
    print(f"second reader: {len(paths)} files, {wrong} findings")
    return 1 if wrong else 0


sys.exit(main(sys.argv[1:]))
