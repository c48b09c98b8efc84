namespace Plumbline.Publications;

/// <summary>Who approved an edition: the assistant chief inspector first, then the chief inspector, never one person for both.</summary>
/// <param name="By">The accounts that approved it, in their order.</param>
public sealed record Approvals(IReadOnlyList<string> By)
{
    /// <summary>How many people must approve an edition.</summary>
    public const int Needed = 2;

    private static readonly LocalText Same = new(
        "you have approved this edition already; the second approval is another person’s",
        "rydych eisoes wedi cymeradwyo’r argraffiad hwn; person arall piau’r ail gymeradwyaeth");

    private static readonly LocalText NotAlone = new(
        "you have asked for this already; a second person confirms it",
        "rydych eisoes wedi gofyn am hyn; ail berson sy’n ei gadarnhau");

    private static readonly LocalText[] Parts =
    [
        new("For the assistant chief inspector", "Dros y prif arolygydd cynorthwyol"),
        new("For the chief inspector", "Dros y prif arolygydd"),
    ];

    public bool AreWhole => By.Count >= Needed;

    /// <summary>In whose part the approval of this number is given; the first is 1.</summary>
    public static LocalText PartOf(int number) => Parts[number - 1];

    /// <summary>Why somebody cannot approve it now; empty when they can.</summary>
    public IEnumerable<Refusal> FaultsOf(string who)
    {
        if (By.Contains(who))
        {
            yield return Refusal.Of("approved-already", Same);
        }
    }

    /// <summary>Why somebody cannot confirm what another asked for; empty when they can.</summary>
    public static IEnumerable<Refusal> FaultsOfConfirming(string asked, string who)
    {
        if (asked == who)
        {
            yield return Refusal.Of("asked-already", NotAlone);
        }
    }
}
