using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Scores;
using Plumbline.Scores.Typed;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Inspections;

/// <summary>The invented folder of home visits, which asks for every type of answer. The expected numbers were worked out by hand from
/// judgements.csv.</summary>
public sealed class TypedFolderTests
{
    [Fact]
    public void Numbers_days_and_choices_are_counted_and_what_people_wrote_is_not()
    {
        var readings = InspectionFolder.ReadForScoring(Visits.Folder, InstrumentShelf.Own).Value.Readings;

        TypedFigures.Of(readings, "planned", "all")!.Numbers.ShouldBe(new NumberSummary(9, 6, 0, 24));
        TypedFigures.Of(readings, "planned", "north")!.Numbers.ShouldBe(new NumberSummary(9, 9, 6, 12));
        TypedFigures.Of(readings, "made", "all").ShouldNotBeNull().Closed.ShouldBe(1);
        TypedFigures.Of(readings, "hours", "all")!.Numbers!.Mean.ShouldBe(51.75m / 3);
        TypedFigures.Of(readings, "hours", "all")!.Missing.ShouldBe(2);
        TypedFigures.Of(readings, "kept", "all")!.Numbers.ShouldBe(new NumberSummary((75 + 100 + 83.3m + 33.3m) / 4, (75 + 83.3m) / 2, 33.3m, 100));
        TypedFigures.Of(readings, "visit_date", "all")!.Days.ShouldBe(new DaySummary(new(2011, 3, 1), new(2011, 8, 9), new(2011, 12, 30)));
        Counts("visit_place").ShouldBe([("home", 3), ("school", 1), ("other", 1)]);
        Counts("seen").ShouldBe([("child", 4), ("parent", 3), ("carer", 2)]);
        TypedFigures.All(readings).Select(figure => figure.Question.Name).ShouldNotContain("summary");
        Scoring.Of(readings, null, []).Value.Criteria.Single().Share.ShouldNotBeNull().ToString().ShouldBe("7/11");

        IEnumerable<(string, int)> Counts(string question) =>
            TypedFigures.Of(readings, question, "all")!.Choices.Select(count => (count.Choice.Name, count.Cases));
    }

    [Theory]
    [InlineData("V01,planned,12", "V01,planned,twelve", "not-a-whole-number")]
    [InlineData("V01,planned,12", "V01,planned,61", "constraint-not-met")]
    [InlineData("V01,visit_date,2011-08-09", "V01,visit_date,2011-02-29", "not-a-day")]
    [InlineData("V01,visit_date,2011-08-09", "V01,visit_date,2012-01-01", "constraint-not-met")]
    [InlineData("V01,visit_time,09:30", "V01,visit_time,9.30", "not-a-time")]
    [InlineData("V01,seen,child parent", "V01,seen,child parnet", "choice-unknown")]
    [InlineData("V01,town,upper", "V01,town,harbour", "choice-not-offered")]
    [InlineData("V01,on_time,yes", "V01,on_time,12", "unknown-answer")]
    [InlineData("V03,planned,0", "V03,planned,0\nV03,made,2", "answered-though-closed")]
    [InlineData("V01,made,9", "V01,kept,75", "calculation-answered")]
    [InlineData("V01,made,9", "V01,about,read", "note-answered")]
    public void An_answer_that_is_none_is_refused_by_line(string was, string isNow, string code)
    {
        using var folder = new TemporaryFolder();
        CopyOf(Visits.Folder, folder.Path);
        var path = Path.Combine(folder.Path, JudgementsFile.FileName);
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace(was, isNow, StringComparison.Ordinal));

        var fault = InspectionFolder.ReadForScoring(folder.Path, InstrumentShelf.Own).Refusals.First(fault => fault.Code == code);
        var lines = File.ReadAllLines(path);
        fault.Place!.Value.File.ShouldBe(path);
        lines[fault.Place!.Value.Line - 1].ShouldBe(isNow.Split('\n')[^1]);
    }

    private static void CopyOf(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
