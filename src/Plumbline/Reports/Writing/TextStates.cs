namespace Plumbline.Reports.Writing;

/// <summary>The rule by which a text is to write, in draft, or ready.</summary>
public static class TextStates
{
    /// <param name="text">What stands now; null when nothing was ever written.</param>
    /// <param name="number">The number of the revision that stands.</param>
    /// <param name="ready">The number of the revision that was said to be ready; null when none was.</param>
    public static TextState Of(string? text, int number, int? ready) =>
        string.IsNullOrWhiteSpace(text) ? TextState.ToWrite : ready == number ? TextState.Ready : TextState.Drafting;
}
