using Plumbline.Findings.Proposals;

namespace Plumbline.Cli.Output;

/// <summary>One line of <c>findings --json</c>.</summary>
/// <param name="Proposal">strength, area or either.</param>
/// <param name="Lean">Judgements above or below what the average of the inspection would give.</param>
/// <param name="Narrative">Where the editor put it: strengths, areas; null where the narrative does not print it.</param>
internal sealed record ProposalJson(
    string Criterion,
    string Question,
    string Label,
    int Sufficient,
    int Applicable,
    int? Percent,
    string Proposal,
    decimal Lean,
    string? Narrative)
{
    public static ProposalJson Of(Proposal proposal, string? narrative) => new(
        proposal.Question.Criterion!,
        proposal.Question.Name,
        proposal.Question.Label.English,
        proposal.Share.Part,
        proposal.Share.Base,
        proposal.Share.Percent,
        proposal.Side switch { Side.Strength => "strength", Side.Area => "area", _ => "either" },
        proposal.Lean,
        narrative);
}
