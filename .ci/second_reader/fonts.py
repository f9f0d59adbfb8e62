"""Fonts: ISO 19005-2, 6.2.11; ISO 14289-1, 7.21; ISO 32000-1, 9.7 to 9.10."""
import io
import re

from fontTools.ttLib import TTFont
from pikepdf import Array, Name

DESCRIPTION = ("/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV")
PAIR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(<[0-9A-Fa-f]+>|\[[^\]]*\])")


class Fonts:
    """The fonts of one file, each read when its first text is shown."""

    def __init__(self, findings):
        self.findings = findings
        self.read = {}

    def check_shown(self, font, codes, has_actual_text):
        if font.objgen not in self.read:
            self.read[font.objgen] = Font(font, self.findings)
        for index in range(0, len(codes), 2):
            self.read[font.objgen].check_code(codes[index] << 8 | codes[index + 1], has_actual_text)


class Font:
    def __init__(self, font, findings):
        self.findings, self.done = findings, set()
        expect = findings.expect
        expect(font.Subtype == "/Type0" and font.Encoding == "/Identity-H", "6.2.11.2", "font", font.Subtype)
        descendant = font.DescendantFonts[0]
        descriptor = descendant.FontDescriptor
        names = {str(font.BaseFont), str(descendant.BaseFont), str(descriptor.FontName)}
        expect(len(names) == 1 and re.match(r"/[A-Z]{6}\+", min(names)), "32000-1 9.6.4", "names", names)
        expect(all(key in descriptor for key in DESCRIPTION), "32000-1 9.8", "description of", font.BaseFont)
        expect("/CIDToGIDMap" in descendant, "6.2.11.3.2", "no map to glyphs")
        program = descriptor.FontFile2.read_bytes()
        expect(int(descriptor.FontFile2.Length1) == len(program), "32000-1 9.9", "length of the program")
        outlines = TTFont(io.BytesIO(program))
        self.scale = 1000 / outlines["head"].unitsPerEm
        self.advances = [outlines["hmtx"][name][0] * self.scale for name in outlines.getGlyphOrder()]
        for name in outlines.getGlyphOrder():
            glyph = outlines["glyf"][name]
            if glyph.numberOfContours > 0:
                glyph.expand(outlines["glyf"])
        mapping = descendant.CIDToGIDMap
        self.glyphs = None if isinstance(mapping, Name) else mapping.read_bytes()
        self.widths = widths(list(descendant.get("/W", [])))
        self.usual_width = float(descendant.get("/DW", 1000))
        self.texts = self.read_texts(font.ToUnicode.read_bytes().decode("latin-1"))

    def check_code(self, code, has_actual_text):
        if (code, has_actual_text) in self.done:
            return
        self.done.add((code, has_actual_text))
        expect = self.findings.expect
        glyph = code if self.glyphs is None else int.from_bytes(self.glyphs[2 * code:2 * code + 2], "big")
        expect(glyph != 0, "6.2.11.8", ".notdef shown by", code)
        expect(glyph < len(self.advances), "6.2.11.4.1", "no glyph for", code)
        if glyph < len(self.advances):
            width = self.widths.get(code, self.usual_width)
            expect(abs(self.advances[glyph] - width) <= 1, "6.2.11.5", "width of", code, width, self.advances[glyph])
        text = self.texts.get(code, "")
        expect(text, "6.2.11.7.2", "no text for", code)
        expect(not set(text) & set("\0\ufeff\ufffe"), "6.2.11.7.2", "text of", code)
        private = any(0xE000 <= ord(c) <= 0xF8FF or ord(c) >= 0xF0000 for c in text)
        expect(has_actual_text or not private, "6.2.11.7.3", "private character without ActualText:", code)

    def read_texts(self, cmap):
        texts = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
            pairs = PAIR.findall(block)
            self.findings.expect(len(pairs) <= 100, "32000-1 9.10.3", "pairs in a block:", len(pairs))
            texts.update((int(code, 16), decoded(text)) for code, text in pairs)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
            ranges = RANGE.findall(block)
            self.findings.expect(len(ranges) <= 100, "32000-1 9.10.3", "ranges in a block:", len(ranges))
            for first, last, target in ranges:
                codes = range(int(first, 16), int(last, 16) + 1)
                within = codes[0] >> 8 == codes[-1] >> 8
                self.findings.expect(within, "32000-1 9.10.3", "range over two first bytes:", first)
                if target.startswith("["):
                    texts.update(zip(codes, (decoded(text) for text in re.findall(r"<([0-9A-Fa-f]+)>", target))))
                    continue
                start = bytes.fromhex(target[1:-1])
                self.findings.expect(start[-1] + len(codes) <= 256, "32000-1 9.10.3", "range over two last bytes:", first)
                for index, code in enumerate(codes):
                    texts[code] = (start[:-1] + bytes([start[-1] + index & 255])).decode("utf-16-be")
        return texts


def decoded(digits):
    return bytes.fromhex(digits).decode("utf-16-be")


def widths(entries):
    result, index = {}, 0
    while index < len(entries):
        first, following = int(entries[index]), entries[index + 1]
        if isinstance(following, Array):
            result.update((first + offset, float(width)) for offset, width in enumerate(following))
            index += 2
        else:
            result.update((code, float(entries[index + 2])) for code in range(first, int(following) + 1))
            index += 3
    return result
