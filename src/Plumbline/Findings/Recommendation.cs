namespace Plumbline.Findings;

/// <summary>What should change, who is to see to it, and which findings it answers.</summary>
/// <param name="Id">Permanent, such as <c>R1</c>.</param>
/// <param name="Owner">The post that has the primary responsibility.</param>
/// <param name="Criteria">The criteria that it answers.</param>
/// <param name="Questions">The questions that it answers.</param>
public sealed record Recommendation(string Id, LocalText Text, LocalText Owner, IReadOnlyList<string> Criteria, IReadOnlyList<string> Questions);
