"""The file and its objects: ISO 19005-2, 6.1, and the entries of the catalogue."""
import re
import subprocess

from pikepdf import Array, Dictionary, Object, Stream, String

FILTERS = {"/FlateDecode", "/DCTDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode", "/CCITTFaxDecode"}
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
FORBIDDEN_IN_CATALOGUE = ("/AA", "/NeedsRendering", "/Requirements", "/Perms", "/OCProperties", "/AcroForm", "/OpenAction")


def listed(value):
    """An entry that may be missing, one value or an array, as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def check(path, pdf, findings):
    with open(path, "rb") as file:
        data = file.read()
    check_bytes(path, data, findings)
    findings.expect(len(pdf.trailer.get("/ID", [])) == 2, "6.1.3", "no ID")
    findings.expect("/Encrypt" not in pdf.trailer, "6.1.3", "encrypted")
    for number in pdf.objects:
        check_value(number, findings)
        if isinstance(number, Stream):
            external = [key for key in ("/F", "/FFilter", "/FDecodeParms") if key in number]
            findings.expect(not external, "6.1.7.1", "data outside the file")
            findings.expect(all(str(name) in FILTERS for name in listed(number.get("/Filter"))), "6.1.7.2", "filter")
    check_catalogue(pdf.Root, findings)


def check_bytes(path, data, findings):
    findings.expect(re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}\n", data), "6.1.2", "header", data[:20])
    findings.expect(data[data.rfind(b"%%EOF") + 5:] in (b"", b"\n"), "6.1.3", "data after the end")
    listing = subprocess.run(["qpdf", "--show-xref", path], capture_output=True, text=True, check=False).stdout
    starts = sorted(int(offset) for offset in re.findall(r"uncompressed; offset = (\d+)", listing))
    findings.expect(starts, "6.1.4", "no objects")
    for start, end in zip(starts, starts[1:] + [data.rfind(b"startxref")]):
        whole = data[start:end]
        spaced = re.match(rb"\d+ \d+ obj\n", whole) and whole.endswith(b"\nendobj\n")
        findings.expect(spaced, "6.1.9", "spacing of object at", start)
        stream = re.search(rb"/Length (\d+)[^\0]*?>>\s*stream\n", whole)
        if stream:
            after = whole[stream.end() + int(stream.group(1)):]
            findings.expect(after == b"\nendstream\nendobj\n", "6.1.7.1", "length of stream at", start)


def check_value(value, findings):
    """Limits of ISO 19005-2, 6.1.13, in what stands directly in an object."""
    if isinstance(value, (Dictionary, Stream)):
        for key, entry in value.items():
            findings.expect(len(key.encode()) <= 128, "6.1.13", "name", key)
            if key == "/Lang" and isinstance(entry, String):
                findings.expect(LANGUAGE.fullmatch(str(entry)), "14289-1 7.2", "language", entry)
            if not (isinstance(entry, Object) and entry.is_indirect):
                check_value(entry, findings)
    elif isinstance(value, Array):
        for entry in value:
            if not (isinstance(entry, Object) and entry.is_indirect):
                check_value(entry, findings)
    elif isinstance(value, String):
        findings.expect(len(bytes(value)) <= 32767, "6.1.13", "string of", len(bytes(value)), "bytes")
    elif isinstance(value, int):
        findings.expect(-2147483648 <= value <= 2147483647, "6.1.13", "integer", value)


def check_catalogue(catalogue, findings):
    findings.expect(LANGUAGE.fullmatch(str(catalogue.get("/Lang", ""))), "14289-1 7.2", "language of the document")
    mark_info = catalogue.get("/MarkInfo", Dictionary())
    findings.expect(mark_info.get("/Marked") is True, "6.7.2.2", "not marked")
    findings.expect(mark_info.get("/Suspects") is not True, "14289-1 7.1", "suspects")
    preferences = catalogue.get("/ViewerPreferences", Dictionary())
    findings.expect(preferences.get("/DisplayDocTitle") is True, "14289-1 7.1", "title not displayed")
    for key in FORBIDDEN_IN_CATALOGUE:
        findings.expect(key not in catalogue, "6", "catalogue has", key)
    intents = listed(catalogue.get("/OutputIntents"))
    findings.expect(len(intents) == 1, "6.2.3", len(intents), "output intents")
    for intent in intents:
        profile = intent.DestOutputProfile.read_bytes()
        channels = {b"RGB ": 3, b"CMYK": 4, b"GRAY": 1}.get(profile[16:20])
        findings.expect(intent.S == "/GTS_PDFA1" and "/OutputConditionIdentifier" in intent, "6.2.3", "output intent")
        findings.expect(profile[12:16] in (b"mntr", b"prtr") and profile[8] < 5, "6.2.3", "profile", profile[8:20])
        findings.expect(int.from_bytes(profile[:4], "big") == len(profile), "6.2.3", "size of the profile")
        findings.expect(profile[36:40] == b"acsp" and int(intent.DestOutputProfile.N) == channels, "6.2.3", "channels")
