using System.Globalization;
using Plumbline.Files.Csv;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>A figure that the inspectorate printed in March 2012. Source: tests/reference/croydon/README.md.</summary>
public sealed record PublishedFigure(
    string Id,
    string Place,
    string Key,
    string Kind,
    int? Numerator,
    int? Denominator,
    int? Percent,
    string Polarity,
    string Exactness,
    decimal? Low,
    decimal? High)
{
    private static readonly string[] Columns =
        ["id", "place", "question_key", "kind", "numerator", "denominator", "percent", "polarity", "exactness", "range_low", "range_high"];

    public static IReadOnlyList<PublishedFigure> All { get; } = Read();

    public bool IsOfSufficient => Polarity is "sufficient" or "condition true" or "";

    /// <summary>Whether anything was printed that a count can be held to.</summary>
    public bool IsTestable => Numerator is not null || Denominator is not null || Percent is not null || Low is not null || IsAllButOne;

    private bool IsAllButOne => Exactness.Contains("all but one", StringComparison.Ordinal) && Numerator is null;

    /// <summary>Why a count, in the polarity that was printed, is not what was printed; null when it is.</summary>
    public string? FaultOf(int part, int whole)
    {
        var percent = ((200 * part) + whole) / (2 * whole);
        var agrees = (Numerator ?? part) == part
            && (Denominator ?? whole) == whole
            && (Percent ?? percent) == percent
            && (Low is not { } low || 100m * part >= low * whole)
            && (High is not { } high || 100m * part <= high * whole)
            && (!IsAllButOne || part == whole - 1);
        return agrees ? null : $"{Id} {Key}: printed {Numerator}/{Denominator} {Percent}% {Low}-{High}, counted {part}/{whole} {percent}%";
    }

    private static List<PublishedFigure> Read()
    {
        var refusals = new List<Refusal>();
        var path = Repository.PathTo("tests", "reference", "croydon", "published-figures.csv");
        var rows = CsvTable.Read(path, path, Columns, ["population", "note"], refusals);
        refusals.ShouldBeEmpty();
        return [
            .. rows.Select(row =>
                new PublishedFigure(
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    Whole(row[4]),
                    Whole(row[5]),
                    Whole(row[6]),
                    row[7],
                    row[8],
                    Number(row[9]),
                    Number(row[10]))),
        ];
    }

    private static int? Whole(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Number(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
