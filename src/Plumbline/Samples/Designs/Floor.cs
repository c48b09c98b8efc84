using Plumbline.Instruments.Routing;

namespace Plumbline.Samples.Designs;

/// <summary>A group of which the sample must hold at least so many, such as children at high risk of harm.</summary>
/// <param name="Where">The condition on the profile as it was written.</param>
/// <param name="Condition">The same, read.</param>
public sealed record Floor(string Id, string Where, Condition Condition, int AtLeast)
{
    /// <summary>What people call the group; null where only its id is known.</summary>
    public LocalText? Label { get; init; }
}
