using Plumbline.Statistics;

namespace Plumbline.Workspace.Scores;

/// <summary>The headline scores of some of the cases.</summary>
/// <param name="Shares">In the order of the instrument's headlines.</param>
public sealed record GroupScore(LocalText Name, int Cases, IReadOnlyList<Share> Shares);
