namespace Plumbline.Scores.Ratings;

/// <summary>A word that people decided: given where cases cannot say, moved within the ruleset's discretion, or overridden by a senior role.</summary>
/// <param name="Id">The standard, statement, outcome or <c>overall</c>.</param>
/// <param name="Word">The word that is to stand.</param>
/// <param name="By">The role that decided.</param>
public sealed record PanelDecision(PanelDecisionKind Kind, string Id, string Word, string By, LocalText Reason)
{
    private static readonly LocalText[] Roles =
    [
        new("chief inspector", "prif arolygydd"),
        new("lead inspector", "arolygydd arweiniol"),
        new("quality lead", "arweinydd ansawdd"),
        new("ratings panel", "panel graddio"),
    ];

    /// <summary>The roles that may override a word that the rule gave.</summary>
    public static IReadOnlyList<string> Senior { get; } = ["chief inspector", "lead inspector", "quality lead"];

    /// <summary>The role that decided, as people read it.</summary>
    public LocalText Role => Roles.FirstOrDefault(role => role.English == By) ?? new LocalText(By);

    public Place? Place { get; init; }
}
