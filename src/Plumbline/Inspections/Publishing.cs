namespace Plumbline.Inspections;

/// <summary>What the publisher decided about making the report public.</summary>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="ShowJudgements">Whether readers may see how each case was judged. Only for synthetic or released data.</param>
/// <param name="SmallestCount">Counts below this are not printed; 0 prints all.</param>
public sealed record Publishing(LocalText Publisher, string? Isbn, bool ShowJudgements, int SmallestCount)
{
    /// <summary>Whether no small number may be told within three either, at the price of more that is withheld.</summary>
    public bool WithholdsNear { get; init; }
}
