using Plumbline.Assessments;
using Plumbline.Scores;

namespace Plumbline.Reports;

/// <summary>The data of a report as they are published beside it.</summary>
/// <param name="Id">Of the inspection: lower case, digits and hyphens.</param>
/// <param name="Date">Of publication.</param>
/// <param name="Figures">Every question by population.</param>
public sealed record PublishedData(string Id, LocalText Title, string Publisher, DateOnly Date, Readings Readings, ScoreCard Scores, IReadOnlyList<Figure> Figures)
{
    /// <summary>What the people asked said, by question.</summary>
    public IReadOnlyList<SurveyFigure> Survey { get; init; } = [];

    /// <summary>What every user of the data must know, such as that the case data are synthetic.</summary>
    public LocalText? Notice { get; init; }

    /// <summary>Whether the publisher lets the rows of cases and judgements out; without it only totals are published.</summary>
    public bool WithCases { get; init; }
}
