using Plumbline.Findings;
using Plumbline.Inspections;
using Plumbline.Reports;
using Plumbline.Reports.Narratives;
using Plumbline.Reports.Outlines;
using Plumbline.Scores;
using Plumbline.Voices;
using Plumbline.Files.Instruments;

namespace Plumbline.Files.Inspections;

/// <summary>Everything in an inspection folder, read and checked.</summary>
/// <param name="Narratives">By language, then by name.</param>
/// <param name="Standing">The standing texts of the instrument, by language, then by name.</param>
/// <param name="Outline">The parts of its reports.</param>
/// <param name="Languages">Those in which narratives were asked for.</param>
public sealed record WholeFolder(
    Inspection Inspection,
    ScoredFolder Scored,
    IReadOnlyList<Responses> Responses,
    IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyDictionary<Language, IReadOnlyDictionary<string, Narrative>> Narratives,
    IReadOnlyDictionary<Language, IReadOnlyDictionary<string, Narrative>> Standing,
    Outline Outline,
    IReadOnlyList<Language> Languages)
{
    /// <summary>What a report in one language is made from.</summary>
    public ReportMaterial MaterialIn(Language language, ScoreCard scores) => new(
        Inspection,
        Scored.Readings,
        scores,
        Responses,
        Recommendations,
        Narratives[language],
        Standing[language],
        Outline)
    {
        InstrumentText = InstrumentFile.Write(Scored.Readings.Instrument.Draft),
        Design = Scored.Design,
    };
}
