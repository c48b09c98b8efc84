using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Scores;
using Plumbline.Storage.Files.Inspections;
using Plumbline.Storage.Files.Instruments;

namespace Plumbline.Cli.Verbs;

/// <summary><c>figures DIR</c>: every question by population.</summary>
internal static class FiguresVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var json = Inputs.Json();
        var command = new Command("figures", "Count every question by population: sufficient, applicable, not applicable, missing, percent.") { folder, json };
        command.SetAction(parsed =>
        {
            var read = InspectionFolder.ReadForScoring(parsed.GetRequiredValue(folder), InstrumentShelf.Own);
            if (!read.TryGet(out var inspection))
            {
                return parsed.Refuse(read.Refusals);
            }

            IReadOnlyList<FigureJson> figures = [.. Figures.All(inspection.Readings).Select(FigureJson.Of)];
            return parsed.Done(parsed.GetValue(json) ? JsonSerializer.Serialize(figures, ProgramJson.Default.IReadOnlyListFigureJson) : Table(figures));
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

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
