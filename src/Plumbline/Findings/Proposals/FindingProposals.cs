using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores;

namespace Plumbline.Findings.Proposals;

/// <summary>
/// Proposes strengths and areas for improvement, measured by the average of the inspection itself: no fixed line separates the two in published reports.
/// The rule and how well it agrees with the choice of the inspectors of Croydon stand in docs/methods/findings.md.
/// </summary>
public static class FindingProposals
{
    /// <summary>Every scored question to which a case applied, criterion by criterion, the clearest first: by the size of its lean, then as the instrument
    /// lists them.</summary>
    public static IReadOnlyList<Proposal> Of(Readings readings)
    {
        var instrument = readings.Instrument;
        var cases = readings.Of(Phase.All).ToList();
        var scored = instrument.Questions.Index().Where(question => question.Item.IsScored).ToList();
        var average = Tallies.Of(cases, [.. scored.Select(question => question.Index)]).Share;
        return
        [
            .. from criterion in instrument.Criteria
               from proposal in scored
                   .Where(question => question.Item.Criterion == criterion.Id)
                   .Select(question => new Proposal(question.Item, Tallies.Of(cases, [question.Index]).Share, average))
                   .Where(proposal => proposal.Share.Base > 0)
                   .OrderByDescending(proposal => Math.Abs(proposal.Lean))
               select proposal,
        ];
    }
}
