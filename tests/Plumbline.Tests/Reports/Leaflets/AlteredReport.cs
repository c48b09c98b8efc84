using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Reports;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Pictures;
using Plumbline.Reports.Narratives;
using Plumbline.Scores;
using Plumbline.Testing;

namespace Plumbline.Tests.Reports.Leaflets;

/// <summary>The leaflets of an example as they would be had something else been found.</summary>
internal static class AlteredReport
{
    public const string Youth = "youth-standards-invented";
    public const string Croydon = "croydon-2012";

    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);

    public static Document Of(string example, LeafletKind kind, Func<ReportMaterial, ReportMaterial> change, Language? language = null)
    {
        var whole = WholeFolderReading.Read(Repository.PathTo("examples", example), Shelf, null).Value;
        var scores = whole.Scored.Score().Value;
        return ReportAssembly.All(one => change(whole.MaterialIn(one, scores)), [language ?? Language.English]).Value.Leaflets
            .Single(leaflet => leaflet.Leaflet == kind);
    }

    /// <summary>The same with nothing written, so that no figure in a text stops it.</summary>
    public static ReportMaterial Unwritten(this ReportMaterial material) => material with { Narratives = new Dictionary<string, Narrative>() };

    /// <summary>The same with each score of a level altered; the place of a score among them is given.</summary>
    public static ReportMaterial With(this ReportMaterial material, ScoreLevel level, Func<Score, int, Score> change)
    {
        var all = material.Scores.Of(level);
        return material with
        {
            Scores = material.Scores with
            {
                Scores = [.. material.Scores.Scores.Select(score => score.Level == level ? change(score, all.ToList().IndexOf(score)) : score)],
            },
        };
    }

    /// <summary>What stands under a heading.</summary>
    public static IReadOnlyList<Block> Under(this Document document, string heading) =>
        [.. document.Body.SkipWhile(block => block is not Heading found || found.Id != heading).Skip(1).TakeWhile(block => block is not Heading)];

    /// <summary>What is said first at each point under a heading, without its full stop.</summary>
    public static IReadOnlyList<string> NamedUnder(this Document document, string heading) =>
        [.. document.Under(heading).OfType<PicturePoint>().Select(point => Words([point.Text.OfType<Strong>().First()]).TrimEnd('.'))];

    public static IReadOnlyList<string> Pictures(this Document document) =>
        [.. document.Body.OfType<PicturePoint>().Select(point => point.Picture.Description)];

    public static string Words(this Document document) => string.Join("\n", document.Body.Select(block => block switch
    {
        Heading heading => heading.Whole,
        Paragraph paragraph => Words(paragraph.Text),
        BulletList list => string.Join("\n", list.Items.Select(Words)),
        RecommendationList list => string.Join("\n", list.Items.Select(item => $"{Words(item.Text)} ({Words(item.Owner)})")),
        PicturePoint point => Words(point.Text),
        _ => "",
    }));

    private static string Words(IReadOnlyList<Inline> runs) => string.Concat(runs.Select(run => run switch
    {
        Text text => text.Words,
        PrintedFigure figure => figure.Words,
        Abbreviation abbreviation => abbreviation.Letters + abbreviation.Explained,
        Strong strong => Words(strong.Text),
        Emphasis emphasis => Words(emphasis.Text),
        Link link => Words(link.Text),
        _ => "",
    }));
}
