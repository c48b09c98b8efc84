using Plumbline.Files.Programmes;
using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Programmes;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>The published reports by one instrument beside each other, with the benchmark that they make, for everyone.</summary>
/// <param name="Id">Of the instrument.</param>
/// <param name="Headlines">The ids and titles of what is compared: the headlines, or the whole where an instrument has none.</param>
/// <param name="Areas">Those that came out last come first.</param>
public sealed record PublishedProgramme(
    string Id, LocalText Title, IReadOnlyList<(string Id, LocalText Title)> Headlines, IReadOnlyList<ProgrammeArea> Areas)
{
    private static readonly string[] Compared = ["headline", "overall", "section"];

    private static readonly LocalText Wave = new("Reports published on this site", "Adroddiadau a gyhoeddwyd ar y wefan hon");

    /// <summary>Lowest, highest and average by headline, of the first inspections of areas.</summary>
    public Benchmark Benchmark => Snapshot.Of(Wave, ScoresIn(Language.English), [.. Headlines.Select(headline => headline.Id)]);

    /// <summary>A funnel for each headline that at least three areas have.</summary>
    /// <param name="language">That of the names of the areas.</param>
    public IReadOnlyList<Funnel> FunnelsIn(Language language) =>
        [.. Headlines.Select(headline => Funnel.Of(headline.Id, ScoresIn(language))).OfType<Funnel>()];

    private IReadOnlyList<AreaScores> ScoresIn(Language language) => [.. Areas.Select(area => new AreaScores(
        area.Area.In(language), "", area.Released.Year, area.Cases, area.IsAgain,
        area.Scores.Where(score => score.Value.Percent is not null).ToDictionary(score => score.Key, score => score.Value.Percent!.Value)))];

    /// <summary>One for each instrument, in the order of their ids.</summary>
    public static async Task<IReadOnlyList<PublishedProgramme>> ReadAsync(Views views, PublishedScores published, CancellationToken stop = default)
    {
        var programmes = new List<PublishedProgramme>();
        foreach (var reports in published.Scores.GroupBy(score => score.Instrument.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var instruments = new Dictionary<NamedVersion, Instrument>();
            foreach (var named in reports.Select(score => score.Instrument).Distinct())
            {
                instruments[named] = await views.Instruments.ReadAsync(named.Id, named.Version, stop);
            }

            programmes.Add(Of(reports.Key, [.. reports], instruments, published.Cases));
        }

        return programmes;
    }

    private static PublishedProgramme Of(
        string id, IReadOnlyList<OpenScore> scores, IReadOnlyDictionary<NamedVersion, Instrument> instruments, IReadOnlyDictionary<string, int> cases)
    {
        var level = Compared.FirstOrDefault(level => scores.Any(score => score.Level == level)) ?? Compared[0];
        var compared = scores.Where(score => score.Level == level).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var areas = compared.GroupBy(score => score.Report).Select(report => (First: report.First(), Scores: report.ToList()))
            .OrderBy(report => report.First.Released).ThenBy(report => report.First.Report, StringComparer.Ordinal)
            .Select(report => new ProgrammeArea(
                report.First.Report, report.First.Area, report.First.Released, cases.TryGetValue(report.First.Report, out var read) ? read : null,
                !seen.Add(report.First.Area.English), report.Scores.ToDictionary(score => score.Id, score => ScoreOf(score, instruments[score.Instrument]))))
            .ToList();
        areas.Reverse();
        return new PublishedProgramme(
            id, instruments.OrderBy(pair => pair.Key.Version, StringComparer.Ordinal).Last().Value.Title,
            [.. compared.GroupBy(score => score.Id).Select(headline => (headline.Key, headline.Last().Title))], areas);
    }

    private static ProgrammeScore ScoreOf(OpenScore score, Instrument instrument) =>
        new(score.Percent, score.Range, instrument.Rules.Words.FirstOrDefault(word => word.Word == score.Comment)?.Label);
}
