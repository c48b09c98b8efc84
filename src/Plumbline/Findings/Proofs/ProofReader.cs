using Plumbline.Findings.Proofs.Reading;
using Plumbline.Findings.Proofs.Rules;

namespace Plumbline.Findings.Proofs;

/// <summary>Reads a finished text for figures that cannot be, figures that disagree, and slips of the pen around them. The rules stand in
/// docs/methods/proofs.md.</summary>
public static class ProofReader
{
    private static readonly IReadOnlyList<IProofRule> Rules =
    [
        new ImpossibleShares(),
        new ImpossiblePartition(),
        new NoCommonBase(),
        new DisagreeingPairs(),
        new SumsThatDoNotAdd(),
        new OppositeStatements(),
        new UnfairWords(),
        new WrongComments(),
        new TwoValues(),
        new ContradictedClaims(),
        new DatesOutOfOrder(),
        new UnfinishedSentences(),
        new SlipsOfThePen(),
        new DataDisagrees(),
    ];

    /// <summary>The ids of everything that can be found.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Rules.SelectMany(rule => rule.Ids)];

    /// <summary>Every finding in reading order; its code is the id of the rule that found it.</summary>
    /// <param name="text">The whole text; line feeds end lines.</param>
    /// <param name="file">How findings name it.</param>
    public static IReadOnlyList<Refusal> Read(string text, string file, ProofSettings? settings = null)
    {
        settings ??= new ProofSettings();
        var read = ProofText.Of(text, file, settings.LinesAreParagraphs);
        return
        [
            .. Rules.SelectMany(rule => rule.Find(read, settings))
                .Select(finding => finding with { Subject = finding.Code })
                .OrderBy(finding => finding.Place?.Line)
                .ThenBy(finding => finding.Place?.Column)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];
    }
}
