using Plumbline.Assessments;
using Plumbline.Inspections;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;

namespace Plumbline.Publications.Disclosures;

/// <summary>All that is judged together before a release: the judgements, and everything that readers have or will have of them.</summary>
/// <param name="Editions">The counts of each edition, in their order; the last is the one to be released.</param>
/// <param name="Texts">The sentences of the edition to be released, with the file that each stands in.</param>
public sealed record ReleaseMaterial(
    Inspection Inspection, Readings Readings, ScoreCard Scores, IReadOnlyList<PrintedCounts> Editions, IReadOnlyList<(string File, string Sentence)> Texts)
{
    /// <summary>The smallest count that may be printed; with 0 or 1 the publisher prints all, which is right only for data that are invented or
    /// released.</summary>
    public int Smallest => Inspection.Publishing.SmallestCount;

    /// <summary>The edition that is to be released.</summary>
    public PrintedCounts Now => Editions[^1];
}
