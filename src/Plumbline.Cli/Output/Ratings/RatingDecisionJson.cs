using Plumbline.Scores.Ratings;

namespace Plumbline.Cli.Output.Ratings;

/// <summary>Who decided a rating, on what ground and why.</summary>
internal sealed record RatingDecisionJson(string Kind, string By, string Reason)
{
    internal static string KindOf(PanelDecisionKind kind) => kind switch
    {
        PanelDecisionKind.Given => "given",
        PanelDecisionKind.Discretion => "discretion",
        _ => "override",
    };
}
