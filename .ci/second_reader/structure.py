"""The structure tree: ISO 14289-1, clause 7; ISO 32000-1, 14.7 and 14.8; ISO 19005-2, 6.7.3."""
import re

from pikepdf import Dictionary

from objects import listed

STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form".split())
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"},
    "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"}, "TOCI": {"TOC"},
}
# What the kids of an element may be, in order, each followed by a comma.
KIDS = {
    "Table": r"(Caption,)?(THead,)?((TBody,)+|(TR,)+)(TFoot,)?|(THead,)?((TBody,)+|(TR,)+)(TFoot,)?(Caption,)",
    "THead": r"(TR,)+", "TBody": r"(TR,)+", "TFoot": r"(TR,)+", "TR": r"((TH|TD),)+",
    "L": r"(Caption,)?((L|LI),)+", "LI": r"((Lbl|LBody),)+", "TOC": r"(Caption,)?((TOC|TOCI),)+",
}


class Tree:
    """Walks the tree once; remembers which element owns each marked content of a page."""

    def __init__(self, pdf, findings):
        self.findings = findings
        self.root = pdf.Root.StructTreeRoot
        self.roles = {key[1:]: str(value)[1:] for key, value in self.root.get("/RoleMap", Dictionary()).items()}
        self.classes = self.root.get("/ClassMap", Dictionary())
        self.parents = {}
        self.collect_parents(self.root.ParentTree)
        self.owners = {}
        self.ids = {}
        self.headers = set()
        self.level = 0
        findings.expect(not STANDARD & set(self.roles), "14289-1 7.1", "standard type mapped away")
        for kid in listed(self.root.K):
            self.check_element(kid, self.root, None, None)
        findings.expect(self.headers <= set(self.ids), "14289-1 7.5", "Headers name no cell")
        self.check_id_tree()

    def collect_parents(self, node):
        numbers = node.get("/Nums", [])
        for index in range(0, len(numbers), 2):
            self.parents[int(numbers[index])] = numbers[index + 1]
        for kid in node.get("/Kids", []):
            self.collect_parents(kid)

    def check_id_tree(self):
        names = []

        def collect(node):
            names.extend(bytes(name) for name in list(node.get("/Names", []))[::2])
            for kid in node.get("/Kids", []):
                collect(kid)

        collect(self.root.get("/IDTree", Dictionary()))
        self.findings.expect(names == sorted(self.ids), "32000-1 14.7.2", "the tree of ids")

    def type_of(self, element):
        name = str(element.S)[1:]
        for _ in range(8):
            if name in STANDARD:
                return name
            name = self.roles.get(name)
        self.findings.expect(False, "6.7.3", "type without role:", element.S)
        return str(element.S)[1:]

    def attributes(self, element):
        result = {}
        for name in listed(element.get("/C")):
            for attribute in listed(self.classes.get(str(name))):
                result.update(attribute.items())
        for attribute in listed(element.get("/A")):
            if isinstance(attribute, Dictionary):
                result.update(attribute.items())
        return result

    def check_element(self, element, parent, parent_type, page):
        kind = self.type_of(element)
        page = element.get("/Pg", page)
        expect = self.findings.expect
        expect(element.P.objgen == parent.objgen, "32000-1 14.7.2", kind, "has another parent")
        kids = listed(element.get("/K"))
        elements = [kid for kid in kids if isinstance(kid, Dictionary) and "/S" in kid]
        types = [self.type_of(kid) for kid in elements]
        expect(kids or kind in ("TD", "TH"), "14289-1 7.1", kind, "is empty")
        expect(parent_type in PARENTS.get(kind, {parent_type}), "14289-1 7.2", kind, "in", parent_type)
        pattern = KIDS.get(kind)
        if pattern:
            expect(re.fullmatch(pattern, "".join(t + "," for t in types)), "14289-1 7.2", kind, "of", *types[:8])
        self.check_kind(element, kind, elements)
        for kid in kids:
            if isinstance(kid, int):
                self.own(page, kid, element)
            elif str(kid.get("/Type", "")) == "/MCR":
                self.own(kid.get("/Pg", page), int(kid.MCID), element)
            elif str(kid.get("/Type", "")) == "/OBJR":
                self.check_object(kid, element, kind, page)
            else:
                self.check_element(kid, element, kind, page)

    def check_kind(self, element, kind, kids):
        expect = self.findings.expect
        if "/ID" in element:
            identifier = bytes(element.ID)
            expect(identifier not in self.ids, "14289-1 7.9", "id twice:", identifier)
            self.ids[identifier] = element
        if kind == "Note":
            expect(bytes(element.get("/ID", b"")), "14289-1 7.9", "note without id")
        if kind in ("Figure", "Formula"):
            told = str(element.get("/Alt", "")) or "/ActualText" in element
            expect(told, "14289-1 7.3", kind, "without alternative")
            expect("/BBox" in self.attributes(element), "32000-1 14.8.5.4", kind, "without BBox")
        if kind == "Table":
            self.check_table(kids)
        expect(kind != "H", "14289-1 7.4.4", "H among numbered headings")
        heading = re.fullmatch(r"H(\d)", kind)
        if heading:
            level = int(heading.group(1))
            expect(level <= self.level + 1, "14289-1 7.4.2", "heading", level, "after", self.level)
            self.level = level

    def check_table(self, kids):
        rows = []
        for kid in kids:
            if self.type_of(kid) == "TR":
                rows.append(kid)
            elif self.type_of(kid) != "Caption":
                rows.extend(listed(kid.get("/K")))
        taken = set()
        for row, element in enumerate(rows):
            column = 0
            for cell in listed(element.get("/K")):
                attributes = self.attributes(cell)
                while (row, column) in taken:
                    column += 1
                spans = int(attributes.get("/RowSpan", 1)), int(attributes.get("/ColSpan", 1))
                area = {(row + down, column + right) for down in range(spans[0]) for right in range(spans[1])}
                self.findings.expect(not taken & area, "14289-1 7.2", "cells on one another")
                taken |= area
                column += spans[1]
                if self.type_of(cell) == "TH":
                    scoped = str(attributes.get("/Scope", "")) in ("/Row", "/Column", "/Both")
                    self.findings.expect(scoped, "14289-1 7.5", "TH without scope")
                self.headers.update(bytes(name) for name in attributes.get("/Headers", []))
        width = max((column for _, column in taken), default=-1) + 1
        self.findings.expect(len(taken) == width * len(rows), "14289-1 7.2", "irregular table of", width, "columns")

    def own(self, page, number, element):
        key = page.objgen, number
        self.findings.expect(key not in self.owners, "32000-1 14.7.4", "marked content twice:", number)
        self.owners[key] = element
        owners = self.parents.get(int(page.get("/StructParents", -1)), [])
        found = number < len(owners) and owners[number].objgen == element.objgen
        self.findings.expect(found, "32000-1 14.7.4.4", "parent tree does not name the owner of", number)

    def check_object(self, reference, element, kind, page):
        annotation = reference.Obj
        page = reference.get("/Pg", page)
        self.findings.expect(kind == "Link", "14289-1 7.18.5", "annotation in", kind)
        owner = self.parents.get(int(annotation.get("/StructParent", -1)))
        found = owner is not None and owner.objgen == element.objgen
        self.findings.expect(found, "32000-1 14.7.4.4", "parent tree does not name the owner of a link")
        here = [entry.objgen for entry in page.get("/Annots", [])]
        self.findings.expect(annotation.objgen in here, "32000-1 14.7.4.3", "link of another page")
