using Plumbline.Inspections;

namespace Plumbline.Programmes;

/// <summary>The benchmark of a wave: what the areas inspected so far scored, as reports of the wave print it.</summary>
public static class Snapshot
{
    /// <summary>
    /// Lowest, highest and average of the areas by theme; re-inspections are left out, and an area without the score of a theme is left out of that theme.
    /// The average is that of the printed percentages, half up. A theme that no area has is not there.
    /// </summary>
    public static Benchmark Of(LocalText wave, IReadOnlyList<AreaScores> areas, IReadOnlyList<string> themes) => new(
        wave,
        [
            .. from theme in themes
               let percents = ScoresOf(areas, theme).Select(area => area.Percent).ToList()
               where percents.Count > 0
               select new BenchmarkRow(theme, percents.Min(), percents.Max(), ((2 * percents.Sum()) + percents.Count) / (2 * percents.Count)),
        ]);

    /// <summary>The first inspections that have a score of the theme.</summary>
    public static IEnumerable<(AreaScores Area, int Percent)> ScoresOf(IEnumerable<AreaScores> areas, string theme) =>
        areas.Where(area => !area.IsReinspection && area.Percents.ContainsKey(theme)).Select(area => (area, area.Percents[theme]));
}
