"""Files inside: ISO 19005-3, 6.8; ISO 14289-1, 7.11."""
import re

from pikepdf import Dictionary, Stream

MIME = re.compile(r"/[-\w+.]+/[-\w+.]+")


def check(pdf, part, findings):
    specifications = [o for o in pdf.objects if isinstance(o, Dictionary) and not isinstance(o, Stream) and "/EF" in o]
    findings.expect(part == ("3" if specifications else "2"), "6.6.4", "part", part, "with", len(specifications), "files")
    associated = {o.objgen for o in all_associated(pdf)}
    for specification in specifications:
        name = str(specification.get("/UF", ""))
        findings.expect(name and str(specification.get("/F", "")), "14289-1 7.11", "name of", name)
        findings.expect("/AFRelationship" in specification, "6.8", "relationship of", name)
        findings.expect(specification.objgen in associated, "6.8", "not associated:", name)
        file = specification.EF.F
        findings.expect(MIME.fullmatch(str(file.get("/Subtype", ""))), "6.8", "type of", name)
        parameters = file.get("/Params", Dictionary())
        findings.expect("/ModDate" in parameters, "6.8", "date of", name)
        if "/Size" in parameters:
            findings.expect(int(parameters.Size) == len(file.read_bytes()), "6.8", "size of", name)


def all_associated(pdf):
    for number in pdf.objects:
        if isinstance(number, (Dictionary, Stream)):
            yield from number.get("/AF", [])
