using System.Globalization;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Sections;
using Plumbline.Scores;

namespace Plumbline.Reports.Leaflets;

/// <summary>
/// One page in short sentences with a picture for each point: what was looked at, what was good, what must get better, what happens next
/// (docs/methods/reports.md).
/// </summary>
internal sealed class EasyRead
{
    private readonly ReportContext report;
    private int pictures;

    private EasyRead(ReportContext report) => this.report = report;

    public static Document Of(ReportContext report)
    {
        var inspection = report.Material.Inspection;
        var title = $"{report.In(inspection.Area)}: {report.In(SayEasy.Found)}";
        var cover = new Cover(
            report.In(SayEasy.Kind), title, "", report.In(inspection.Publishing.Publisher), inspection.Published.In(report.Language),
            inspection.Published.First)
        {
            Notice = inspection.Notice is { } notice ? report.In(notice) : null,
        };
        return new Document(report.Language, $"{title} ({report.In(SayEasy.Kind)})", cover, [.. new EasyRead(report).Body()])
        {
            Leaflet = LeafletKind.EasyRead,
        };
    }

    private IEnumerable<Block> Body()
    {
        var named = NamedCriteria.Of(report);
        return
        [
            .. Part("looked", SayEasy.Looked, [LookedAt()]),
            .. Part("how-good", SayEasy.HowGood, [.. HowGood()]),
            .. Part("good", SayEasy.Best, [.. named.Best.Select(score => Point(PictureKind.Good, SayEasy.GoodPicture, Said(score)))]),
            .. Part("better", SayEasy.Better, [.. named.Weakest.Select(score => Point(PictureKind.Better, SayEasy.BetterPicture, Said(score)))]),
            .. Part("next", SayEasy.Next, [Next()]),
        ];
    }

    private IEnumerable<Block> Part(string id, LocalText title, IReadOnlyList<PicturePoint> points) => points.Count == 0 ? []
        : [new Heading(1, id, report.In(title)), .. points];

    private PicturePoint LookedAt()
    {
        var (name, cases, design) = (report.In(report.Material.Inspection.Body.Name), report.Material.Readings.Cases.Count, report.Material.Scores.Design);
        var read = new PrintedFigure(ReportContext.Whole(cases), "cases", null);
        IReadOnlyList<Inline> counted = report.ReadsCases ? [" ", .. Around(SayEasy.Cases, read)] : [];
        return Point(PictureKind.Looking, SayEasy.LookingPicture,
        [
            report.In(SayEasy.Inspectors), IsPlain(name) ? $" {Filled(SayEasy.Service, name)}" : "", .. counted,
            report.ReadsCases && design is { IsCensus: false } ? $" {report.In(SayEasy.Sampled)}" : "",
        ]);
    }

    /// <summary>The headlines as so many of ten; or the word for the whole, among the words that there are.</summary>
    private IEnumerable<PicturePoint> HowGood()
    {
        if (report.Material.Scores.Overall is { Because: not null } overall && report.BandOf(overall) is { } word)
        {
            var words = report.Material.Readings.Instrument.Rules.Words;
            var filled = words.Count - word.Rank;
            var picture = report.In(SayEasy.Steps(filled, words.Count));
            yield return new PicturePoint(
                Drawn(PictureKind.Steps, picture) with { Filled = filled, Of = words.Count },
                [.. Named(SayEasy.Whole, Filled(SayEasy.Word, word.Word)),
                    $" {Filled(SayEasy.Scale, report.In(words[0].Label), report.In(words[^1].Label))}"]);
        }

        foreach (var score in report.Material.Scores.Headlines.Where(score => score.Because is null && report.IsPrinted(score)))
        {
            var tenths = IsSaid(score) ? Tenths.Of(score.Percent!.Value) : 0;
            var picture = report.In(SayEasy.Circles(tenths));
            yield return IsSaid(score)
                ? new PicturePoint(Drawn(PictureKind.Tenths, picture) with { Filled = tenths, Of = Tenths.All }, Said(score))
                : Point(PictureKind.Looking, SayEasy.LookingPicture, Said(score));
        }
    }

    private PicturePoint Next()
    {
        var file = SayPress.ReportFile(report);
        IReadOnlyList<Inline> asked = report.Material.Recommendations.Count switch
        {
            0 => [],
            1 => [$"{report.In(SayEasy.AskedOne)} "],
            var many => [$"{Filled(SayEasy.Asked, ReportContext.Whole(many))} "],
        };
        return Point(PictureKind.Next, SayEasy.NextPicture, [.. asked, report.In(SayEasy.Read), new Link(file, file)]);
    }

    /// <summary>A score in everyday words: its name, and how often, or its word.</summary>
    private IReadOnlyList<Inline> Said(Score score)
    {
        var name = report.Outline.Plain.TryGetValue(score.Id, out var plain) ? plain : score.Title;
        if (score.Because is not null)
        {
            return Named(name, Filled(SayEasy.Word, report.BandOf(score)!.Word));
        }

        return IsSaid(score)
            ? [.. Named(name), .. Around(SayEasy.Often, new PrintedFigure(report.In(Tenths.Words(score.Percent!.Value)), score.Key, null)
            {
                Tokens = Tenths.Token, Share = score.Share,
            })]
            : Named(name, report.In(SayEasy.TooFew));
    }

    /// <summary>Whether it may be said of ten times: enough was judged, and it is printed.</summary>
    private bool IsSaid(Score score) => score is { Percent: not null } && score.Tally.Applicable >= BestFirst.FewestJudgements && report.Shows(score);

    private IReadOnlyList<Inline> Named(LocalText name, params IReadOnlyList<Inline> then) => [new Strong($"{report.In(name)}."), " ", .. then];

    private PicturePoint Point(PictureKind kind, LocalText picture, IReadOnlyList<Inline> text) => new(Drawn(kind, report.In(picture)), text);

    private Picture Drawn(PictureKind kind, string description)
    {
        var number = ReportContext.Whole(++pictures);
        return new Picture($"picture-{number}", kind, Filled(SayEasy.Picture, number), description);
    }

    private IReadOnlyList<Inline> Around(LocalText text, PrintedFigure figure)
    {
        var (before, after) = report.In(text).Split("{0}") switch { [var one, var other] => (one, other), _ => ("", "") };
        return [before, figure, after];
    }

    /// <summary>Whether no word of it is an abbreviation.</summary>
    private static bool IsPlain(string text) => text.Split(' ').All(word => word.Count(char.IsUpper) < 2);

    private string Filled(LocalText text, params object[] gaps) => string.Format(CultureInfo.InvariantCulture, report.In(text), gaps);
}
