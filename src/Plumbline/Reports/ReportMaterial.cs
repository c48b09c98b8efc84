using Plumbline.Assessments;
using Plumbline.Findings;
using Plumbline.Inspections;
using Plumbline.Reports.Disclosures;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Outlines;
using Plumbline.Scores;
using Plumbline.Statistics.Clusters;
using Plumbline.Voices;

namespace Plumbline.Reports;

/// <summary>Everything that a report in one language is made from.</summary>
/// <param name="Narratives">What was written for this inspection, by name: foreword, criterion-1.1, section-1, context ...</param>
/// <param name="Standing">The texts that every report of the programme carries, by name: caution-on-comparison, scoring-approach ...</param>
/// <param name="Outline">The parts of the report in their order.</param>
public sealed record ReportMaterial(
    Inspection Inspection,
    Readings Readings,
    ScoreCard Scores,
    IReadOnlyList<Responses> Responses,
    IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyDictionary<string, Narrative> Narratives,
    IReadOnlyDictionary<string, Narrative> Standing,
    Outline Outline)
{
    /// <summary>The instrument as its file in the one form that its fingerprint is of.</summary>
    public required string InstrumentText { get; init; }

    /// <summary>What the editions print that are public already.</summary>
    public IReadOnlyList<PrintedCounts> Earlier { get; init; } = [];

    /// <summary>How the cases that were read stand for the caseload.</summary>
    public required CaseDesign Design { get; init; }
}
