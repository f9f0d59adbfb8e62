"""Pages and what is painted on them: ISO 19005-2, 6.2 and 6.3; ISO 14289-1, 7.1, 7.18, 7.20 and 7.21."""
import pikepdf
from pikepdf import Dictionary, Name, String

import fonts

OPERATORS = set(
    "b B b* B* BDC BMC BT c cm CS cs d Do DP EMC ET f F f* G g gs h i INLINE_IMAGE j J K k l m M MP n q Q re RG rg ri s "
    "S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split())
PAINTING = set("f F f* B B* b b* s S sh".split())
SHOWING = {"Tj", "TJ", "'", '"'}
INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
BLEND_MODES = {"/" + name for name in (
    "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference "
    "Exclusion Hue Saturation Color Luminosity").split()}


def check(pdf, tree, findings):
    known = fonts.Fonts(findings)
    for page in (page.obj for page in pdf.pages):
        findings.expect("/AA" not in page and "/PresSteps" not in page, "6.5.2", "actions of a page")
        findings.expect("/Resources" in page, "6.2.2", "page without resources")
        if "/Annots" in page:
            findings.expect(page.get("/Tabs") == "/S", "14289-1 7.18.3", "tab order")
            for annotation in page.Annots:
                check_link(annotation, tree, findings)
        painter = Painter(page, tree, known, findings)
        painter.run(page, page.get("/Resources", Dictionary()), [])
        owned = {number for owner, number in tree.owners if owner == page.objgen}
        findings.expect(painter.marked == owned, "32000-1 14.7.4", "marked content", painter.marked ^ owned)


def check_link(annotation, tree, findings):
    expect = findings.expect
    expect(annotation.Subtype == "/Link", "6.3.1", "annotation", annotation.Subtype)
    flags = int(annotation.get("/F", 0))
    expect(flags & 0b100100111 == 0b100, "6.3.2", "flags", flags)
    expect(str(annotation.get("/Contents", "")), "14289-1 7.18.5", "link without description")
    owner = tree.parents.get(int(annotation.get("/StructParent", -1)))
    expect(owner is not None and tree.type_of(owner) == "Link", "14289-1 7.18.5", "link outside Link")
    action = annotation.get("/A")
    expect("/Dest" in annotation or action is not None, "32000-1 12.5.6.5", "link to nowhere")
    if action is not None:
        expect(action.S in ("/GoTo", "/URI"), "6.5.1", "action", action.S)
        if action.S == "/URI":
            expect(all(32 < byte < 127 for byte in bytes(action.URI)), "32000-1 12.6.4.7", "address", action.URI)
    left, bottom, right, top = (float(edge) for edge in annotation.Rect)
    expect(left < right and bottom < top, "32000-1 12.5.2", "rectangle of a link")


class Painter:
    """Follows the operators of one page, its forms and patterns."""

    def __init__(self, page, tree, known, findings):
        self.page, self.tree, self.fonts, self.findings = page, tree, known, findings
        self.marked = set()

    def run(self, stream, resources, marks):
        """marks: what encloses the content, outermost first: tag, whether it has an owner, whether it has ActualText."""
        expect = self.findings.expect
        marks = list(marks)
        outside = len(marks)
        saved, font, in_text = [], None, False
        for instruction in pikepdf.parse_content_stream(stream):
            operator, operands = str(instruction.operator), instruction.operands
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                operator = "INLINE_IMAGE"
            expect(operator in OPERATORS, "6.2.2", "operator", operator)
            if operator == "q":
                saved.append(font)
                expect(len(saved) <= 28, "6.1.13", "graphics states", len(saved))
            elif operator == "Q":
                expect(saved, "32000-1 8.4.2", "Q without q")
                font = saved.pop() if saved else None
            elif operator in ("BDC", "BMC"):
                marks.append(self.begin(operator, operands, resources, marks))
            elif operator == "EMC":
                expect(len(marks) > outside, "32000-1 14.6", "EMC without begin")
                marks = marks[:-1]
            elif operator in ("BT", "ET"):
                expect(in_text == (operator == "ET"), "32000-1 9.4", "text object in another")
                in_text = operator == "BT"
            elif operator == "Tf":
                font = resources.Font[str(operands[0])]
            elif operator in SHOWING:
                expect(marks and in_text, "14289-1 7.1", "text that is neither tagged nor an artifact")
                pieces = operands[0] if operator == "TJ" else [operands[-1]]
                codes = b"".join(bytes(piece) for piece in pieces if isinstance(piece, String))
                self.fonts.check_shown(font, codes, any(mark[2] for mark in marks))
            elif operator in PAINTING or operator == "INLINE_IMAGE":
                expect(marks, "14289-1 7.1", "painting that is neither tagged nor an artifact:", operator)
            self.check_resource(operator, operands, resources, marks)
        expect(not saved and len(marks) == outside, "32000-1 7.8", "content ends open")

    def begin(self, operator, operands, resources, marks):
        expect = self.findings.expect
        tag = str(operands[0])[1:]
        properties = operands[1] if operator == "BDC" else Dictionary()
        if isinstance(properties, Name):
            properties = resources.Properties[str(properties)]
        number = properties.get("/MCID")
        owned = number is not None
        expect(not (tag == "Artifact" and any(mark[1] for mark in marks)), "14289-1 7.1", "artifact in tagged content")
        expect(not (owned and any(mark[0] == "Artifact" for mark in marks)), "14289-1 7.1", "tagged content in artifact")
        expect(owned or tag in ("Artifact", "Span"), "14289-1 7.1", "mark without owner:", tag)
        if owned:
            expect(int(number) not in self.marked, "32000-1 14.7.4", "marked content twice:", number)
            expect((self.page.objgen, int(number)) in self.tree.owners, "14289-1 7.1", "nobody owns", number)
            self.marked.add(int(number))
        return tag, owned, "/ActualText" in properties

    def check_resource(self, operator, operands, resources, marks):
        expect = self.findings.expect
        if operator in ("k", "K"):
            expect(False, "6.2.4.3", "ink colours without a profile of inks")
        elif operator in ("cs", "CS") and str(operands[0]) in resources.get("/ColorSpace", Dictionary()):
            self.check_colours(resources.ColorSpace[str(operands[0])])
        elif operator in ("cs", "CS"):
            self.check_colours(operands[0])
        elif operator == "gs":
            self.check_state(resources.ExtGState[str(operands[0])])
        elif operator == "sh":
            self.check_colours(resources.Shading[str(operands[0])].ColorSpace)
        elif operator in ("scn", "SCN") and operands and isinstance(operands[-1], Name):
            pattern = resources.Pattern[str(operands[-1])]
            if int(pattern.PatternType) == 2:
                self.check_colours(pattern.Shading.ColorSpace)
            else:
                self.run(pattern, pattern.Resources, marks)
        elif operator == "Do":
            expect(marks, "14289-1 7.1", "object that is neither tagged nor an artifact")
            self.check_object(resources.XObject[str(operands[0])], marks)

    def check_object(self, item, marks):
        expect = self.findings.expect
        expect(not any(key in item for key in ("/OPI", "/PS", "/Ref", "/Alternates")), "6.2.8", "object for output devices")
        if item.Subtype == "/Form":
            before = len(self.marked)
            self.run(item, item.get("/Resources", Dictionary()), marks)
            expect(len(self.marked) == before, "14289-1 7.20", "form with owners in it")
            return
        expect(item.Subtype == "/Image" and item.get("/Interpolate") is not True, "6.2.8", "image", item.Subtype)
        expect("/Intent" not in item or str(item.Intent) in INTENTS, "6.2.6", "intent")
        if "/ColorSpace" in item:
            self.check_colours(item.ColorSpace)
        if "/SMask" in item:
            self.check_object(item.SMask, marks)

    def check_state(self, state):
        bad = [key for key in ("/TR", "/HTP", "/HTO") if key in state]
        self.findings.expect(not bad and str(state.get("/TR2", "/Default")) == "/Default", "6.2.5", "graphics state", bad)
        self.findings.expect(str(state.get("/BM", "/Normal")) in BLEND_MODES, "6.2.10", "blend mode")

    def check_colours(self, space):
        expect = self.findings.expect
        kind = str(space) if isinstance(space, Name) else str(space[0])
        expect(kind != "/DeviceCMYK", "6.2.4.3", "ink colours without a profile of inks")
        if kind == "/ICCBased":
            profile = space[1].read_bytes()
            channels = {b"RGB ": 3, b"CMYK": 4, b"GRAY": 1, b"Lab ": 3}.get(profile[16:20])
            usable = profile[12:16] in (b"prtr", b"mntr", b"scnr", b"spac") and profile[8] < 5
            expect(usable and int(space[1].N) == channels, "6.2.4.2", "colour profile", profile[8:20])
        elif kind == "/Indexed":
            self.check_colours(space[1])
        elif kind in ("/Separation", "/DeviceN"):
            self.check_colours(space[2])
