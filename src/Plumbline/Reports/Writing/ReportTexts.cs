using Plumbline.Instruments;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Writing;

/// <summary>The texts that a report by an instrument wants, in the order in which its outline prints them.</summary>
public static class ReportTexts
{
    public static IReadOnlyList<ReportText> Of(Instrument instrument, Outline outline) =>
        [.. outline.Parts.SelectMany(part => OfPart(instrument, outline, part))];

    private static IEnumerable<ReportText> OfPart(Instrument instrument, Outline outline, OutlinePart part)
    {
        foreach (var piece in part.Holds)
        {
            switch (piece.Kind)
            {
                case Piece.Narrative when piece.Heading.Length == 0:
                    yield return new ReportText(piece.Text, TitleOf(part, piece), []);
                    break;
                case Piece.Stories:
                    IReadOnlyList<ReportTextPart> stories = [.. instrument.Criteria.Select(one => new ReportTextPart(one.Id, Named(one.Id, one.Title)))];
                    yield return new ReportText(piece.Text, TitleOf(part, piece), stories);
                    break;
                case Piece.Findings:
                    foreach (var text in instrument.Sections.SelectMany(section => OfSection(instrument, outline, section)))
                    {
                        yield return text;
                    }

                    break;
                default:
                    break;
            }
        }

        var divided = from within in part.Parts.Prepend(part)
                      from piece in within.Holds
                      where piece is { Kind: Piece.Narrative, Heading.Length: > 0 }
                      group new ReportTextPart(piece.Heading, TitleOf(within, piece)) by piece.Text;
        var whole = from within in part.Parts
                    from piece in within.Holds
                    where piece is { Kind: Piece.Narrative, Heading.Length: 0 }
                    select new ReportText(piece.Text, TitleOf(within, piece), []);
        foreach (var text in whole)
        {
            yield return text;
        }

        foreach (var text in divided)
        {
            yield return new ReportText(text.Key, part.Title ?? new LocalText(text.Key), [.. text]);
        }
    }

    private static IEnumerable<ReportText> OfSection(Instrument instrument, Outline outline, Section section)
    {
        yield return new ReportText(
            $"section-{section.Id}", Named(section.Id, section.Title), [new("opening", Say.Opening), new("commentary", Say.Commentary)]);
        foreach (var criterion in instrument.Criteria.Where(criterion => criterion.Section == section.Id))
        {
            IReadOnlyList<ReportTextPart> parts = [.. outline.FindingParts.Select(part => new ReportTextPart(part.Name, part.Title) { Takes = part.Takes })];
            yield return new ReportText($"criterion-{criterion.Id}", Named(criterion.Id, criterion.Title), parts) { Criterion = criterion.Id };
        }
    }

    private static LocalText TitleOf(OutlinePart part, Piece piece) => part.Title ?? new LocalText(piece.Text);

    /// <summary>A title behind its number, where the id is one.</summary>
    private static LocalText Named(string id, LocalText title) =>
        char.IsAsciiDigit(id[0]) ? new($"{id} {title.English}", title.Welsh is { } welsh ? $"{id} {welsh}" : null) : title;
}
