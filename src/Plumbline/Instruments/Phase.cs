namespace Plumbline.Instruments;

/// <summary>A group of cases by what happened in them, such as custody; also the population that a figure speaks of.</summary>
/// <param name="When">The condition on the profile of the case; null for all cases.</param>
public sealed record Phase(string Id, LocalText Title, string? When)
{
    public const string All = "all";
}
