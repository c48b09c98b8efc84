using Plumbline.Instruments;

namespace Plumbline.Assessments.Forms;

/// <summary>The questions of one criterion, or those about the profile of the case.</summary>
/// <param name="Criterion">Null for the profile.</param>
public sealed record FormPart(Criterion? Criterion, IReadOnlyList<FormChain> Chains)
{
    /// <summary>The id of the criterion, or <c>profile</c>.</summary>
    public string Id => Criterion?.Id ?? "profile";

    /// <summary>The places of its questions in the order of the form.</summary>
    public IReadOnlyList<int> Questions { get; } = [.. Chains.SelectMany(chain => chain.Rows).SelectMany(row => row.Questions)];
}
