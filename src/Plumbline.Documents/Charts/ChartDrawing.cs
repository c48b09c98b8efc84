using Plumbline.Reports.Blocks.Charts;

namespace Plumbline.Documents.Charts;

/// <summary>Draws the charts of a report as SVG, the same for every format.</summary>
internal static class ChartDrawing
{
    /// <summary>A whole SVG with its own size, title and description, and no link to anything outside it.</summary>
    public static string Draw(Chart chart)
    {
        var (width, height, body) = chart.Kind switch
        {
            ChartKind.Steps => StepDrawing.Draw(chart),
            ChartKind.Groups => GroupDrawing.Draw(chart),
            _ => BarDrawing.Draw(chart),
        };
        var id = chart.Id;
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="{id}-t {id}-d" {Drawing.Frame(width, height)}>
            <title id="{id}-t">{Drawing.Escape(chart.Title)}</title>
            <desc id="{id}-d">{Drawing.Escape(chart.Description)}</desc>
            {Patterns(chart)}{body}</svg>

            """;
    }

    /// <summary>What a bar is filled with: the colour of its comment with its pattern; without a comment grey among bars that have one, otherwise the plain
    /// colour.</summary>
    public static string Fill(Chart chart, Bar bar) => bar.Comment switch
    {
        null => chart.Bars.Any(other => other.Comment is not null) ? Palette.Muted : Palette.Plain,
        { Rank: var rank } when Palette.Pattern(rank) is null => Palette.Colour(rank),
        { Rank: var rank } => $"url(#{chart.Id}-p{Math.Min(rank, Palette.Count - 1)})",
    };

    private static string Patterns(Chart chart) => string.Concat(chart.Bars
        .Select(bar => bar.Comment?.Rank)
        .OfType<int>()
        .Select(rank => Math.Min(rank, Palette.Count - 1))
        .Distinct()
        .Order()
        .Where(rank => Palette.Pattern(rank) is not null)
        .Select(rank => $"""
            <pattern id="{chart.Id}-p{rank}" width="10" height="10" patternUnits="userSpaceOnUse">{Ground(rank)}{Palette.Pattern(rank)}</pattern>

            """));

    private static string Ground(int rank) => $"""<rect width="10" height="10" fill="{Palette.Colour(rank)}"/>""";
}
