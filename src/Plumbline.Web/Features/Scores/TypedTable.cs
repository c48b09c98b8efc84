using System.Globalization;
using Plumbline.Scores.Typed;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Scores;

namespace Plumbline.Web.Features.Scores;

/// <summary>What was answered to questions that are no judgements: numbers and days in the middle and at their ends, choices by how many chose them.</summary>
internal static class TypedTable
{
    /// <summary>The table; null where the instrument asks only for judgements.</summary>
    public static WideTable? Of(Results results, Speech say)
    {
        var figures = results.Readings.Instrument.Questions.Select(question => TypedFigures.Of(results.Readings, question.Name, "all"))
            .OfType<TypedFigure>().ToList();
        return figures.Count == 0 ? null : new WideTable
        {
            Caption = say[ScoreWords.OtherAnswers],
            CaptionClasses = "govuk-table__caption--m",
            FirstCellIsHeader = true,
            Head = [say[ScoreWords.Question], Cell.Number(say[ScoreWords.AnsweredIn]), Cell.Number(say[ScoreWords.Missing]), say[ScoreWords.WhatWasAnswered]],
            Rows = [.. figures.Select(figure => (IReadOnlyList<Cell>)
                [say[figure.Question.Label], Cell.Number(figure.Given), Cell.Number(figure.Missing), Said(figure, say)])],
        };
    }

    private static string Said(TypedFigure figure, Speech say) => figure switch
    {
        { Numbers: { } numbers } => say[ScoreWords.OfNumbers, One(numbers.Mean), One(numbers.Median), One(numbers.Lowest), One(numbers.Highest)],
        { Days: { } days } => say[ScoreWords.OfDays, say.Date(days.Median), say.Date(days.Earliest), say.Date(days.Latest)],
        _ => string.Join(", ", figure.Choices.Select(count => $"{say[count.Choice.Label]} {count.Cases}")),
    };

    private static string One(decimal number) => decimal.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
