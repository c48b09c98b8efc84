using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Scores;
using Plumbline.Scores.Typed;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Questionnaires;

namespace Plumbline.Cli.Verbs;

/// <summary><c>figures DIR</c>: every question by population, and every question of a questionnaire that was answered.</summary>
internal static class FiguresVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var json = Inputs.Json();
        var command = new Command(
            "figures", "Count every question by population, and every question of a questionnaire: sufficient, applicable, not applicable, missing, percent.")
        {
            folder, json,
        };
        command.SetAction(parsed =>
        {
            var source = parsed.GetRequiredValue(folder);
            var read = InspectionFolder.ReadForScoring(source, InstrumentShelf.Own);
            if (!read.TryGet(out var inspection))
            {
                return parsed.Refuse(read.Refusals);
            }

            var refusals = new List<Refusal>();
            var responses = ResponsesFolder.Read(source, InstrumentShelf.Own.Beside(source).FindFolder(inspection.Header.Instrument), refusals);
            if (refusals.Count > 0)
            {
                return parsed.Refuse(refusals);
            }

            IReadOnlyList<FigureJson> figures = [.. Figures.All(inspection.Readings).Select(FigureJson.Of),
                .. TypedFigures.All(inspection.Readings).Select(FigureJson.Of), .. responses.SelectMany(FigureJson.Of)];
            return parsed.Done(parsed.GetValue(json) ? JsonSerializer.Serialize(figures, ProgramJson.Default.IReadOnlyListFigureJson)
                : Table(figures.Where(figure => figure.Answers is null)) + TypedTable(figures.Where(figure => figure.Answers is not null)));
        });
        return command;
    }

    private static string Table(IEnumerable<FigureJson> figures) => TextTable.Of(
        ["question", "population", "sufficient", "of", "percent", "not applicable", "could not assess", "missing"],
        figures.Select(figure => (IReadOnlyList<string>)
        [
            figure.Question,
            figure.Population,
            Whole(figure.Sufficient),
            Whole(figure.Applicable),
            figure.Percent is { } percent ? $"{percent}%" : "",
            Whole(figure.NotApplicable),
            Whole(figure.Unknown),
            Whole(figure.Missing),
        ]));

    /// <summary>What was answered to questions that are no judgements; nothing where there are none.</summary>
    private static string TypedTable(IEnumerable<FigureJson> figures) => figures.ToList() is not { Count: > 0 } typed ? "" : "\n" + TextTable.Of(
        ["question", "population", "answered", "missing", "mean", "median", "from", "to", "choices"],
        typed.Select(figure => (IReadOnlyList<string>)
        [
            figure.Question,
            figure.Population,
            Whole(figure.Answers!.Answered),
            Whole(figure.Missing),
            One(figure.Answers.Mean),
            figure.Answers.MedianDay ?? One(figure.Answers.Median),
            figure.Answers.Earliest ?? One(figure.Answers.Lowest),
            figure.Answers.Latest ?? One(figure.Answers.Highest),
            string.Join(", ", figure.Answers.Choices.Select(choice => $"{choice.Name} {Whole(choice.Cases)}")),
        ]));

    private static string One(decimal? number) => number is { } given
        ? decimal.Round(given, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
