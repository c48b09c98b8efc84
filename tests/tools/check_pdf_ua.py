#!/usr/bin/env python3
"""check_pdf_ua.py FILE...: what a machine can check of PDF/UA-1 (ISO 14289-1) without a validator.

Needs pikepdf (Debian: python3-pikepdf). Prints one line a check; exits 1 if any fails.
It says nothing of reading order or of whether an alternative text is any good: run a full validator before publishing.
"""
import sys
from collections import defaultdict

import pikepdf
from pikepdf import Array, Dictionary, Name

PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}


class Structure:
    """The tree of tags: its figures, header cells, headings and the marked content that it owns."""

    def __init__(self, root):
        self.figures, self.headers, self.levels = [], [], []
        self.tables, self.languages = 0, set()
        self.owned = defaultdict(set)
        self.roles = {str(role): str(tag) for role, tag in (root.get("/RoleMap") or {}).items()}
        self.walk(root.get("/K", Array([])), None)

    def walk(self, node, page):
        if isinstance(node, Array):
            for child in node:
                self.walk(child, page)
            return
        if not isinstance(node, Dictionary):
            if page is not None:
                self.owned[page].add(int(node))
            return
        if "/Pg" in node:
            page = node.Pg.objgen
        if node.get("/Type") == Name.MCR:
            self.owned[page].add(int(node.MCID))
            return
        if node.get("/Type") == Name.OBJR:
            return
        tag = str(node.get("/S", ""))
        self.see(self.roles.get(tag, tag), node)
        if "/K" in node:
            self.walk(node.K, page)

    def see(self, tag, node):
        if "/Lang" in node:
            self.languages.add(str(node.Lang))
        if tag == "/Figure":
            self.figures.append("/Alt" in node or "/ActualText" in node)
        elif tag == "/Table":
            self.tables += 1
        elif tag == "/TH":
            attributes = node.get("/A", Array([]))
            attributes = [attributes] if isinstance(attributes, Dictionary) else list(attributes)
            self.headers.append(any(isinstance(a, Dictionary) and "/Scope" in a for a in attributes))
        elif tag[:2] == "/H" and tag[2:].isdigit():
            self.levels.append(int(tag[2:]))


def contents(pdf, owned):
    """How many painting operators lie outside marked content, and how many marks no tag owns."""
    unmarked = orphans = painted = 0
    for page in pdf.pages:
        open_marks = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                open_marks += 1
                if name == "BDC" and isinstance(operands[1], Dictionary) and "/MCID" in operands[1]:
                    orphans += int(operands[1].MCID) not in owned[page.obj.objgen]
            elif name == "EMC":
                open_marks -= 1
            elif name in PAINTING:
                painted += 1
                unmarked += open_marks == 0
    return painted, unmarked, orphans


def fonts(pdf):
    found = {}
    for page in pdf.pages:
        for _, font in (page.obj.get("/Resources", {}).get("/Font") or {}).items():
            found[font.objgen] = font
    return list(found.values())


def embedded(font):
    descriptor = font.get("/FontDescriptor")
    if descriptor is None and "/DescendantFonts" in font:
        descriptor = font.DescendantFonts[0].get("/FontDescriptor")
    return str(font.get("/Subtype")) == "/Type3" or (descriptor is not None and any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")))


def checks(pdf):
    root = pdf.Root
    metadata = bytes(root.Metadata.read_bytes()).decode("utf-8", "replace") if "/Metadata" in root else ""
    yield "is marked as tagged", bool(root.get("/MarkInfo", {}).get("/Marked", False)), ""
    yield "names its language", len(str(root.get("/Lang", ""))) > 1, str(root.get("/Lang", ""))
    yield "shows its title in the window", bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)), ""
    yield "says that it is PDF/UA-1", "pdfuaid:part" in metadata, ""
    yield "has a title in its metadata", "dc:title" in metadata, ""
    yield "has bookmarks", "/Outlines" in root and "/First" in root.Outlines, ""
    if "/StructTreeRoot" not in root:
        yield "has a tree of tags", False, ""
        return
    structure = Structure(root.StructTreeRoot)
    yield "maps content to tags", "/ParentTree" in root.StructTreeRoot, ""
    yield "figures have alternative texts", all(structure.figures), f"{sum(structure.figures)} of {len(structure.figures)}"
    yield "header cells have a scope", all(structure.headers) and bool(structure.headers) == bool(structure.tables), f"{sum(structure.headers)} of {len(structure.headers)} in {structure.tables} tables"
    jumps = [pair for pair in zip([0] + structure.levels, structure.levels) if pair[1] > pair[0] + 1]
    yield "headings skip no level", bool(structure.levels) and not jumps, f"{len(structure.levels)} headings {jumps[:3] or ''}"
    painted, unmarked, orphans = contents(pdf, structure.owned)
    yield "all content is tagged or an artifact", painted > 0 and unmarked == 0, f"{unmarked} of {painted} unmarked"
    yield "every mark is owned by a tag", orphans == 0, f"{orphans} orphans"
    annotated = [page for page in pdf.pages if page.obj.get("/Annots")]
    annotations = [annotation for page in annotated for annotation in page.obj.Annots]
    yield "annotations are tagged or described", all("/Contents" in a or "/StructParent" in a for a in annotations), f"{len(annotations)} annotations"
    yield "tabbing follows the tags", all(page.obj.get("/Tabs") == Name.S for page in annotated), f"{len(annotated)} pages"
    used = fonts(pdf)
    yield "fonts are embedded", bool(used) and all(map(embedded, used)), f"{len(used)} fonts"
    yield "fonts map to Unicode", all("/ToUnicode" in font for font in used), ""


def main(files):
    good = True
    for file in files:
        print(file)
        with pikepdf.open(file) as pdf:
            for name, passed, detail in checks(pdf):
                good &= passed
                print("  ok  " if passed else "  FAIL", name, f"({detail})" if detail else "")
    return 0 if good else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
