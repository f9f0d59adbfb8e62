"""XMP: ISO 19005-2, 6.6, and ISO 14289-1, clause 5; Info equal to it."""
import re
from xml.dom import minidom

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PDF_A, PDF_UA = "http://www.aiim.org/pdfa/ns/id/", "http://www.aiim.org/pdfua/ns/id/"
DC, XMP, PDF = "http://purl.org/dc/elements/1.1/", "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/pdf/1.3/"
PREDEFINED = {
    DC, XMP, PDF, PDF_A, "http://ns.adobe.com/xap/1.0/mm/", "http://ns.adobe.com/xap/1.0/rights/",
    "http://www.aiim.org/pdfa/ns/extension/",
}
SCHEMA, PROPERTY = "http://www.aiim.org/pdfa/ns/schema#", "http://www.aiim.org/pdfa/ns/property#"


def text(node):
    return "".join(child.data for child in node.childNodes if child.nodeType in (3, 4))


def property_of(node, namespace, name):
    """A property of a description or structure, written as attribute or as element; None when it is not there."""
    if node.hasAttributeNS(namespace, name):
        return node.getAttributeNS(namespace, name)
    found = node.getElementsByTagNameNS(namespace, name)
    if not found:
        return None
    items = found[0].getElementsByTagNameNS(RDF, "li")
    return "; ".join(text(item) for item in items) if items else text(found[0])


def extension_schemas(document, findings):
    """What the packet declares: properties by namespace."""
    schemas = {}
    for name in document.getElementsByTagNameNS("*", "li"):
        namespace = direct(name, SCHEMA, "namespaceURI")
        if namespace is None:
            continue
        for key in ("schema", "prefix"):
            findings.expect(direct(name, SCHEMA, key), "6.6.2.3.3", namespace, "has no", key)
        properties = schemas.setdefault(namespace, set())
        for item in name.getElementsByTagNameNS(RDF, "li"):
            declared = direct(item, PROPERTY, "name")
            if declared:
                properties.add(declared)
                for key in ("valueType", "category", "description"):
                    findings.expect(direct(item, PROPERTY, key), "6.6.2.3.3", declared, "has no", key)
                category = direct(item, PROPERTY, "category")
                findings.expect(category in ("internal", "external"), "6.6.2.3.3", declared, "category", category)
    return schemas


def direct(node, namespace, name):
    """A field of a structure: on the node itself or in the description that stands in it."""
    if node.hasAttributeNS(namespace, name):
        return node.getAttributeNS(namespace, name)
    for child in node.childNodes:
        if child.nodeType != 1:
            continue
        if (child.namespaceURI, child.localName) == (namespace, name):
            return text(child)
        if (child.namespaceURI, child.localName) == (RDF, "Description"):
            return direct(child, namespace, name)
    return None


def check(pdf, findings):
    """Gives the part of PDF/A that the file claims."""
    packet = pdf.Root.Metadata.read_bytes()
    header = packet[:packet.find(b"?>")]
    findings.expect(b"bytes=" not in header and b"encoding=" not in header, "6.6.2.1", "header of the packet")
    document = minidom.parseString(packet)
    rdf = document.getElementsByTagNameNS(RDF, "RDF")[0]
    descriptions = [node for node in rdf.childNodes if node.nodeType == 1]
    findings.expect(len({node.getAttributeNS(RDF, "about") for node in descriptions}) == 1, "6.6.2.1", "rdf:about")
    schemas = extension_schemas(document, findings)
    for node in descriptions:
        attributes = [(a.namespaceURI, a.localName) for a in node.attributes.values() if a.prefix not in (None, "xmlns", "rdf")]
        elements = [(child.namespaceURI, child.localName) for child in node.childNodes if child.nodeType == 1]
        for namespace, name in attributes + elements:
            known = namespace in PREDEFINED or name in schemas.get(namespace, ())
            findings.expect(known, "6.6.2.3.1", "not declared:", namespace, name)
    values = {key: first(descriptions, *key) for key in (
        (PDF_A, "part"), (PDF_A, "conformance"), (PDF_UA, "part"), (DC, "title"), (DC, "creator"), (DC, "description"),
        (PDF, "Keywords"), (PDF, "Producer"), (XMP, "CreatorTool"), (XMP, "CreateDate"), (XMP, "ModifyDate"))}
    findings.expect(values[PDF_A, "conformance"] == "A", "6.6.4", "level", values[PDF_A, "conformance"])
    findings.expect(values[PDF_UA, "part"] == "1", "14289-1 5", "PDF/UA not claimed")
    findings.expect(values[DC, "title"], "14289-1 7.1", "no title")
    check_info(pdf, values, findings)
    return values[PDF_A, "part"]


def first(descriptions, namespace, name):
    found = (property_of(node, namespace, name) for node in descriptions)
    return next((value for value in found if value is not None), None)


def check_info(pdf, values, findings):
    info = pdf.trailer.get("/Info")
    if info is None:
        return
    pairs = {
        "/Author": (DC, "creator"), "/Keywords": (PDF, "Keywords"), "/Producer": (PDF, "Producer"),
        "/Creator": (XMP, "CreatorTool"),
    }
    for key, name in pairs.items():
        if key in info:
            findings.expect(str(info[key]) == values[name], "6.6.3", key, info[key], "is", values[name])
    for key, name in {"/CreationDate": (XMP, "CreateDate"), "/ModDate": (XMP, "ModifyDate")}.items():
        if key in info:
            digits = [re.sub(r"\D", "", value or "") for value in (str(info[key]), values[name])]
            findings.expect(digits[0] == digits[1], "6.6.3", key, info[key], "is", values[name])
