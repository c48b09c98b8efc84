using System.Globalization;
using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Documents.Docx;

/// <summary>Runs as WordprocessingML.</summary>
/// <param name="inNote">Whether these runs are themselves a note, which can hold neither a note nor an outside address of its own.</param>
internal sealed class DocxInlines(Xml xml, DocxState state, bool inNote = false) : IInlineWriter
{
    private bool bold;
    private bool italic;
    private string? style;
    private string? tag;

    /// <summary>A run of plain text; attributes are the settings it does not share with its paragraph.</summary>
    public static void Run(Xml xml, string words, string? style = null, bool bold = false, bool italic = false, string? shade = null, string? language = null)
    {
        xml.Open("w:r");
        if (style is not null || bold || italic || shade is not null || language is not null)
        {
            xml.Open("w:rPr");
            Setting(xml, style is not null, "w:rStyle", style);
            Setting(xml, bold, "w:b", null);
            Setting(xml, italic, "w:i", null);
            if (shade is not null)
            {
                xml.Empty("w:color", ("w:val", "FFFFFF")).Empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", shade.TrimStart('#')));
            }

            Setting(xml, language is not null, "w:lang", language);
            xml.Close("w:rPr");
        }

        xml.Element("w:t", words, ("xml:space", "preserve")).Close("w:r");
    }

    public void All(IEnumerable<Inline> runs)
    {
        foreach (var run in runs)
        {
            run.WriteTo(this);
        }
    }

    /// <summary>The runs in bold, as the header of a row is.</summary>
    public void AllBold(IEnumerable<Inline> runs) => Within(ref bold, true, () => All(runs));

    public void Write(Text text) => Run(xml, text.Words, style, bold, italic, language: tag);

    public void Write(Abbreviation abbreviation) =>
        Run(xml, abbreviation.Letters + abbreviation.Explained, style, bold, italic, language: tag);

    public void Write(Emphasis emphasis) => Within(ref italic, true, () => All(emphasis.Text));

    public void Write(Strong strong) => Within(ref bold, true, () => All(strong.Text));

    public void Write(InLanguage passage) => Within(ref tag, passage.Language.Tag(), () => All(passage.Text));

    public void Write(Link link)
    {
        if (link.Target.StartsWith('#'))
        {
            xml.Open("w:hyperlink", ("w:anchor", state.Bookmarks.NameOf(link.Target[1..])), ("w:history", "1"));
        }
        else if (inNote)
        {
            All(link.Text);
            return;
        }
        else
        {
            xml.Open("w:hyperlink", ("r:id", state.RelationTo(link.Target)), ("w:history", "1"));
        }

        Within(ref style, "Hyperlink", () => All(link.Text));
        xml.Close("w:hyperlink");
    }

    public void Write(Footnote footnote)
    {
        if (inNote)
        {
            All(footnote.Text);
            return;
        }

        state.Notes.Add(footnote);
        xml.Open("w:r").Open("w:rPr").Empty("w:rStyle", ("w:val", "FootnoteReference")).Close("w:rPr")
            .Empty("w:footnoteReference", ("w:id", state.Notes.Count.ToString(CultureInfo.InvariantCulture))).Close("w:r");
    }

    public void Write(PrintedFigure figure)
    {
        if (figure.Target is not { } target)
        {
            Run(xml, figure.Words, style, bold, italic, language: tag);
            return;
        }

        xml.Open("w:hyperlink", ("w:anchor", state.Bookmarks.NameOf(target)), ("w:history", "1"));
        Run(xml, figure.Words, "Figure", bold, italic, language: tag);
        xml.Close("w:hyperlink");
    }

    private static void Setting(Xml xml, bool wanted, string name, string? value)
    {
        if (wanted)
        {
            xml.Empty(name, ("w:val", value));
        }
    }

    private static void Within<T>(ref T setting, T value, Action write)
    {
        var before = setting;
        setting = value;
        write();
        setting = before;
    }
}
