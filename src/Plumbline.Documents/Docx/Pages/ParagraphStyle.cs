using System.Globalization;
using System.Xml;

namespace Plumbline.Documents.Docx.Pages;

/// <summary>What a style of the document says of the room that a paragraph takes, in twentieths of a point.</summary>
/// <param name="Line">The height of a line in 240ths of its usual height; in twentieths of a point where it is exact.</param>
internal sealed record ParagraphStyle(
    double Size, bool IsBold, double Before, double After, double Line, bool IsExact, double Left, double Right, bool KeepsNext, bool KeepsLines)
{
    public double LineHeight => IsExact ? Line : Size * LetterWidths.LineHeight * Line / 240;

    /// <summary>The paragraph styles of a styles part, by their id, each with what it takes over from the one that it is based on.</summary>
    public static Dictionary<string, ParagraphStyle> Read(string styles)
    {
        var all = new Dictionary<string, ParagraphStyle>(StringComparer.Ordinal);
        var style = new ParagraphStyle(0, false, 0, 0, 240, false, 0, 0, false, false);
        var id = "";
        using var reader = XmlReader.Create(new StringReader(styles));
        while (reader.Read())
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "style"):
                    id = reader.GetAttribute("w:type") == "paragraph" ? reader.GetAttribute("w:styleId")! : "";
                    style = all.GetValueOrDefault("", style);
                    break;
                case (XmlNodeType.Element, "basedOn") when id.Length > 0:
                    style = all[reader.GetAttribute("w:val")!];
                    break;
                case (XmlNodeType.Element, _):
                    style = With(style, reader);
                    break;
                case (XmlNodeType.EndElement, "docDefaults" or "style") when id.Length > 0 || all.Count == 0:
                    all[id] = style;
                    break;
            }
        }

        return all;
    }

    /// <summary>The style with one setting of its own.</summary>
    public static ParagraphStyle With(ParagraphStyle style, XmlReader setting) => setting.LocalName switch
    {
        "sz" => style with { Size = 10 * Number(setting, "w:val", 0) },
        "b" => style with { IsBold = true },
        "keepNext" => style with { KeepsNext = true },
        "keepLines" => style with { KeepsLines = true },
        "numPr" => style with { Left = DocxParts.BulletIndent },
        "ind" => style with { Left = Number(setting, "w:left", style.Left), Right = Number(setting, "w:right", style.Right) },
        "spacing" => style with
        {
            Before = Number(setting, "w:before", style.Before),
            After = Number(setting, "w:after", style.After),
            Line = Number(setting, "w:line", style.Line),
            IsExact = setting.GetAttribute("w:lineRule") is { } rule ? rule == "exact" : style.IsExact,
        },
        _ => style,
    };

    private static double Number(XmlReader setting, string name, double otherwise) =>
        setting.GetAttribute(name) is { } number ? double.Parse(number, CultureInfo.InvariantCulture) : otherwise;
}
