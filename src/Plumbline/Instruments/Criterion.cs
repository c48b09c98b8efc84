namespace Plumbline.Instruments;

/// <summary>One standard of practice; its score is the share of its scored judgements that were sufficient.</summary>
/// <param name="Id">Such as <c>1.2</c>.</param>
/// <param name="Section">The section that it belongs to.</param>
/// <param name="Expects">What good work looks like, in one or two sentences.</param>
public sealed record Criterion(string Id, string Section, LocalText Title, LocalText Expects);
