using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Documents.Docx.Pages;
using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Docx;

/// <summary>
/// The table of contents: a real field over the heading styles, with its entries and their pages already in it, so that it is whole before anyone updates
/// it. The pages are those of <see cref="DocxPages"/>: to have the word processor fill them in, it would ask at every opening whether to update fields "that
/// may refer to other files". Each entry leads to its heading.
/// </summary>
internal static partial class DocxContents
{
    public static void Write(Xml xml, Document document, DocxState state, Contents contents)
    {
        xml.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"ContentsTitle\"/></w:pPr>");
        DocxInlines.Run(xml, Wording.Contents.In(document.Language));
        xml.Close("w:p");
        var listed = document.Headings.Where(heading => heading.Listed && heading.Level <= contents.Depth).ToList();
        foreach (var (index, heading) in listed.Index())
        {
            xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", $"TOC{heading.Level}")).Close("w:pPr");
            if (index == 0)
            {
                Field(xml, "begin");
                Instruction(xml, $" TOC \\o \"1-{contents.Depth}\" \\n \\h \\z ");
                Field(xml, "separate");
            }

            var place = state.Bookmarks.NameOf(heading.Id);
            xml.Open("w:hyperlink", ("w:anchor", place), ("w:history", "1"));
            DocxInlines.Run(xml, heading.Whole);
            xml.Raw("<w:r><w:tab/></w:r>");
            Field(xml, "begin");
            Instruction(xml, $" PAGEREF {place} \\h ");
            Field(xml, "separate");
            xml.Raw($"<w:r><w:t><?page {place}?></w:t></w:r>");
            Field(xml, "end");
            xml.Close("w:hyperlink").Close("w:p");
            state.Listed.Add(place);
        }

        if (listed.Count > 0)
        {
            xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr>");
            Field(xml, "end");
            xml.Close("w:p");
        }

        xml.Raw("</w:sdtContent></w:sdt>");
    }

    /// <summary>The document with the numbers of pages in place of their marks, which no text can hold.</summary>
    public static string WithPages(string document, IReadOnlyDictionary<string, int> pages) =>
        PageMark().Replace(document, mark => pages[mark.Groups[1].Value].ToString(CultureInfo.InvariantCulture));

    private static void Field(Xml xml, string kind) => xml.Open("w:r").Empty("w:fldChar", ("w:fldCharType", kind)).Close("w:r");

    private static void Instruction(Xml xml, string words) => xml.Open("w:r").Element("w:instrText", words, ("xml:space", "preserve")).Close("w:r");

    [GeneratedRegex(@"<\?page (\w+)\?>")]
    private static partial Regex PageMark();
}
