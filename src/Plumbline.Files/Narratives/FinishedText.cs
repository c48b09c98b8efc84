using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Plumbline.Files.Narratives;

/// <summary>A text that is ready to be proof-read: plain text, Markdown, or the paragraphs of a Word document.</summary>
/// <param name="LinesAreParagraphs">Whether each line is a paragraph, or a row of a table with tabs between its cells.</param>
public sealed record FinishedText(string Text, bool LinesAreParagraphs)
{
    private const int LongestPart = 64 * 1024 * 1024;

    /// <summary>The text of a file, or what it is instead and what to do.</summary>
    public static Result<FinishedText> Read(string path, string named)
    {
        var content = File.ReadAllBytes(path);
        var found = OtherThanText(content) is { } other
            ? Refuse(named, other.What, other.ToDo)
            : content is [(byte)'P', (byte)'K', 3, 4, ..] ? OfWord(content, named)
                : OfText(content, named);
        return found.TryGet(out var text) && string.IsNullOrWhiteSpace(text.Text)
            ? Refuse(named, "holds no text", "save the report again, or name another file")
            : found;
    }

    private static (string What, string ToDo)? OtherThanText(byte[] content) => content switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] =>
            ("is a PDF, and its text cannot be read in order", "proof the Word document or the text that it was made from"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ("is an old Office file, or one with a password", "save it as a Word document (.docx) without a password"),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ("is rich text (RTF)", "save it as a Word document (.docx) or as plain text"),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'P', (byte)'K', 3, 4, ..] => null,
        _ when content.AsSpan().Contains((byte)0) => ("is no text but a file of another kind", "proof the Word document or the text of the report"),
        _ => null,
    };

    private static Result<FinishedText> OfText(byte[] content, string named)
    {
        var refusals = new Faults();
        return TextFile.Decode(content, named, refusals) is { } text ? Result.Of(new FinishedText(text, false)) : Result.Refused<FinishedText>(refusals);
    }

    private static Result<FinishedText> OfWord(byte[] content, string named)
    {
        try
        {
            using var stream = new MemoryStream(content);
            using var package = WordprocessingDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = LongestPart });
            if (package.MainDocumentPart is not { Document.Body: { } body } main)
            {
                return Refuse(named, "is no Word document", "proof a Word document (.docx), plain text or Markdown");
            }

            var roots = new OpenXmlElement?[] { body, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes }.OfType<OpenXmlElement>();
            return Result.Of(new FinishedText(string.Join('\n', roots.SelectMany(Lines)), true));
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException
            or InvalidOperationException or ArgumentException)
        {
            return Refuse(named, "is no Word document that can be read", "save it again as a Word document (.docx), or as plain text");
        }
    }

    /// <summary>Paragraphs in their order; the cells of a row stand on one line with tabs between.</summary>
    private static IEnumerable<string> Lines(OpenXmlElement root)
    {
        foreach (var element in root.Descendants().Where(element => element is TableRow or Paragraph && !IsFallback(element)))
        {
            if (element is TableRow row && !row.Ancestors<TableRow>().Any())
            {
                yield return string.Join('\t', row.Elements<TableCell>().Select(cell => string.Join(' ', cell.Descendants<Paragraph>().Select(TextOf))));
            }
            else if (element is Paragraph paragraph && !paragraph.Ancestors<TableRow>().Any())
            {
                yield return TextOf(paragraph);
            }
        }
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants().Where(element => !IsFallback(element) && element.Ancestors<Paragraph>().FirstOrDefault() == paragraph))
        {
            text.Append(element switch
            {
                Text letters => letters.Text,
                TabChar or Break or CarriageReturn => " ",
                NoBreakHyphen => "-",
                _ => "",
            });
        }

        return text.ToString().Replace('\n', ' ').Replace('\t', ' ');
    }

    private static bool IsFallback(OpenXmlElement element) => element.Ancestors<AlternateContentFallback>().Any();

    private static Result<FinishedText> Refuse(string named, string what, string toDo) =>
        Result.Refused<FinishedText>(new Refusal("not-a-text", what) { Place = new Place(named, 1, 1), Suggestion = toDo });
}
