using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>One thing that a proof-reader looks for.</summary>
internal interface IProofRule
{
    /// <summary>The ids of its findings.</summary>
    IReadOnlyList<string> Ids { get; }

    IEnumerable<Refusal> Find(ProofText text, ProofSettings settings);
}
