using Plumbline.Findings.Proposals;

namespace Plumbline.Reports.Writing;

/// <summary>A proposed finding as an item to begin from: the statement that was judged, and its figure bound to the value that it has now.</summary>
public static class ProposedFinding
{
    private static readonly LocalText Sufficient = new("{0}: sufficient in {1}.", "{0} – digonol mewn {1}.");

    private static readonly LocalText NotSufficient = new("{0}: not sufficient in {1}.", "{0} – annigonol mewn {1}.");

    // Welsh says none after a verb that says no (docs/methods/words.md).
    private static readonly LocalText NoneSufficient = new(Sufficient.English, "{0} – nid oedd yn ddigonol yn {1}.");

    private static readonly LocalText NoneNotSufficient = new(NotSufficient.English, "{0} – nid oedd yn annigonol yn {1}.");

    /// <param name="cases">How many cases were read, which says whether the question applied to all of them.</param>
    public static string Item(Proposal proposal, Side side, int cases, Language language)
    {
        var share = side == Side.Area ? proposal.Share.Rest : proposal.Share;
        var isNone = share.Part == 0;
        var noun = share.Base == cases ? "cases" : "relevant-cases";
        var negative = isNone && language == Language.Welsh ? "negative " : "";
        var binding = $"{{{{{proposal.Question.Name} {(side == Side.Area ? "no " : "")}noun:{noun} {negative}={share.Part}/{share.Base}}}}}";
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            (isNone ? side == Side.Area ? NoneNotSufficient : NoneSufficient : side == Side.Area ? NotSufficient : Sufficient).In(language),
            proposal.Question.Label.In(language).TrimEnd('.', ' '),
            binding);
    }
}
