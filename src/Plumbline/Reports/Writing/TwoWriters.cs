namespace Plumbline.Reports.Writing;

/// <summary>The rule for two who write one text at once: nothing that was typed is lost, and nothing is written over unseen.</summary>
public static class TwoWriters
{
    /// <param name="standing">What stands now, and its number; number 0 and an empty text where nothing does.</param>
    /// <param name="sent">What was typed.</param>
    /// <param name="restsOn">The number of the revision that it was typed over.</param>
    /// <param name="basis">What that revision said; null when there is none of that number.</param>
    public static SaveOutcome Of((int Number, string Text) standing, string sent, int restsOn, string? basis) =>
        sent == standing.Text || sent == basis ? SaveOutcome.Unchanged
        : restsOn == standing.Number ? SaveOutcome.Stands
        : SaveOutcome.Beside;

    /// <summary>A text as it is kept: its lines end alike however a browser sent them, and the last one ends.</summary>
    public static string Normal(string? sent) => string.IsNullOrWhiteSpace(sent) ? "" : sent.ReplaceLineEndings("\n").TrimEnd('\n', ' ', '\t') + "\n";
}
