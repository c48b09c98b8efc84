using System.Text.RegularExpressions;
using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Scores.Typed;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.AnswerTypes;

/// <summary>What docs/methods/answers.md says is what the program does.</summary>
public sealed partial class AnswersDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "answers.md"));

    private static readonly Choice[] Colours = [.. new[] { "red", "green", "blue" }.Select(name => new Choice(name, new LocalText(name)))];

    public static TheoryData<string, string> Kept => Examples("kept");

    public static TheoryData<string, string> Worked => Examples("worked");

    public static TheoryData<string, string> Numbers => Examples("numbers");

    [Theory]
    [MemberData(nameof(Kept))]
    public void An_answer_is_kept_as_the_document_says(string example, string kept)
    {
        var parts = Gap().Split(example);
        var read = KnownTypes.Find(parts[0])!.Read(parts[1], Colours);

        (read.IsRefused ? $"refused: {read.Refusals[0].Code}" : read.Value.Text).ShouldBe(kept);
    }

    [Theory]
    [MemberData(nameof(Worked))]
    public void A_calculation_gives_what_the_document_says(string example, string result)
    {
        var parts = Gap().Split(example);
        var proved = Given.ADraft(
            A("made", KnownTypes.WholeNumber), A("planned", KnownTypes.WholeNumber), A("worked", KnownTypes.Calculate) with { Calculation = parts[0] }).Prove();
        if (result == "refused")
        {
            proved.IsRefused.ShouldBeTrue();
            return;
        }

        var read = CaseAssessment.Of(Given.ACase("C1"), proved.Value, new Answer[3],
            parts[1].Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => proved.Value.IndexOf(pair[0]), pair => pair[1]));
        (read.CountedTyped(2)?.Text ?? "nothing").ShouldBe(result);

        static Question A(string name, AnswerType type) => new(name, new LocalText(name), QuestionRole.Descriptive) { Type = type, Choices = "" };
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Numbers_are_summed_up_as_the_document_says(string numbers, string said)
    {
        var summary = NumberSummary.Of(numbers.Split(' ').Select(decimal.Parse))!;

        FormattableString.Invariant($"mean {summary.Mean}, median {summary.Median}, lowest {summary.Lowest}, highest {summary.Highest}").ShouldBe(said);
    }

    [Fact]
    public void Every_type_stands_in_the_table() => KnownTypes.All.ShouldAllBe(type => Document.Contains($"`{type.Word}", StringComparison.Ordinal));

    private static TheoryData<string, string> Examples(string block)
    {
        var found = new TheoryData<string, string>();
        foreach (var line in Document.Split($"```{block}\n")[1].Split("\n```")[0].Split('\n'))
        {
            var parts = line.Split(" => ", 2);
            found.Add(parts[0].Trim(), parts[1].Trim());
        }

        return found;
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
