using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Reports;

/// <summary>The data of a report as they are published beside it.</summary>
/// <param name="Id">Of the inspection: lower case, digits and hyphens.</param>
/// <param name="Date">Of publication.</param>
/// <param name="Counts">What is printed of questions, questionnaires and cases.</param>
public sealed record PublishedData(
    string Id,
    LocalText Title,
    LocalText Publisher,
    DateOnly Date,
    Instrument Instrument,
    ScoreCard Scores,
    PublishedCounts Counts)
{
    /// <summary>What every user of the data must know, such as that the case data are synthetic.</summary>
    public LocalText? Notice { get; init; }

    /// <summary>The smallest count that the publisher prints; 0 prints all.</summary>
    public int SmallestCount { get; init; }

    /// <summary>Whether the counts behind a score are published.</summary>
    public bool Shares(Score score) => Counts.Shows(score, Scores);

    /// <summary>How many cases were read.</summary>
    public required int CaseCount { get; init; }

    /// <summary>The instrument as its file in the one form that its fingerprint is of, so that anyone can count again.</summary>
    public required string InstrumentText { get; init; }

    /// <summary>How the cases that were read stand for the caseload.</summary>
    public required CaseDesign Design { get; init; }

    /// <summary>The rows of cases and judgements, when the publisher lets them out; otherwise only totals are published.</summary>
    public Readings? Cases { get; init; }
}
