using Plumbline.Assessments;

namespace Plumbline.Scores.Readers;

/// <summary>The judgements of one reader, or of one round of reading.</summary>
/// <param name="Name">As results call it.</param>
public sealed record Reading(string Name, IReadOnlyList<Judgement> Judgements);
