using Plumbline.Instruments;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Writing;

/// <summary>The texts that a report by an instrument wants, in the order in which the report prints them.</summary>
public static class ReportTexts
{
    public static IReadOnlyList<ReportText> Of(Instrument instrument) =>
    [
        Whole("foreword", Say.Foreword),
        Whole("acknowledgements", Say.Acknowledgements),
        Whole("recommendations", Say.Recommendations),
        new ReportText("examples", Say.MakingADifference,
            [.. instrument.Criteria.Select(criterion => new ReportTextPart(criterion.Id, Numbered(criterion.Id, criterion.Title)))]),
        new ReportText("service-users", Say.ServiceUsers, [new("children", Say.Children), new("victims", Say.Victims)]),
        .. instrument.Sections.SelectMany(section => OfSection(instrument, section)),
        Whole("context", Say.AppendixContext),
        Whole("arrangements", Say.AppendixArrangements),
    ];

    /// <summary>Null when the report prints no text of that name.</summary>
    public static ReportText? Find(Instrument instrument, string name) => Of(instrument).FirstOrDefault(text => text.Name == name);

    private static IEnumerable<ReportText> OfSection(Instrument instrument, Section section)
    {
        yield return new ReportText($"section-{section.Id}", Numbered(section.Id, section.Title),
            [new("opening", Say.Opening), new("commentary", Say.Commentary)]);
        foreach (var criterion in instrument.Criteria.Where(criterion => criterion.Section == section.Id))
        {
            yield return new ReportText($"criterion-{criterion.Id}", Numbered(criterion.Id, criterion.Title),
                [new("strengths", Say.Strengths), new("areas", Say.Areas)])
            {
                Criterion = criterion.Id,
            };
        }
    }

    private static ReportText Whole(string name, LocalText title) => new(name, title, []);

    private static LocalText Numbered(string number, LocalText title) =>
        new($"{number} {title.English}", title.Welsh is { } welsh ? $"{number} {welsh}" : null);
}
