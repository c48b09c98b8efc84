using System.Text.RegularExpressions;
using Plumbline.Instruments;
using Plumbline.Instruments.Changes;
using Plumbline.Instruments.Routing;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

/// <summary>What docs/methods/instruments.md says is what the program does.</summary>
public sealed partial class InstrumentsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "instruments.md"));
    private static readonly Instrument CoreCase = InstrumentFile.Read(Repository.PathTo("instruments", "core-case", "2009.1.yaml")).Value;

    public static TheoryData<string, string> Conditions => Examples("conditions");

    public static TheoryData<string, string> ScaledApproach => Examples("scaled-approach");

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_means_what_the_document_says(string condition, string meaning)
    {
        var read = (Given.ADraft(Given.AQuestion("a") with { Relevant = ConditionText.Straight(condition) }) with
        {
            Profile = [
                new ProfileField("custody", new LocalText("Custody"), "yes_no", false),
                new ProfileField("age", new LocalText("Age"), null, true),
                new ProfileField("born", new LocalText("Born"), null, false) { IsDate = true },
            ],
        }).Prove();

        if (meaning.StartsWith("refused: ", StringComparison.Ordinal))
        {
            var refusal = read.Refusals.ShouldHaveSingleItem();
            $"{refusal.Message}{(refusal.Suggestion is { } suggestion ? $"; {suggestion}" : "")}".ShouldBe(meaning["refused: ".Length..]);
            return;
        }

        bool[] open = [false];
        Answer[] counted = [Answer.Missing];
        read.Value.Routing.Route(Values(meaning[(meaning.IndexOf(" for ", StringComparison.Ordinal) + 5)..]), [Answer.Yes], counted, open);
        open[0].ShouldBe(meaning.StartsWith("holds", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ScaledApproach))]
    public void The_aid_gives_the_level_that_the_document_says(string values, string level) =>
        (CoreCase.AidsBeside("q22_scaled").Single().Outcome(Values(values))?.Name ?? "nothing yet").ShouldBe(level);

    [Fact]
    public void The_table_of_changes_is_the_one_that_the_program_follows() =>
        Row().Matches(Document).Select(row => $"{row.Groups["code"]}|{row.Groups["class"]}|{row.Groups["why"]}|{row.Groups["todo"].Value.Trim()}")
            .ShouldBe(
                ChangeKinds.All.Select(kind =>
                    $"{kind.Code}|{kind.Class switch { ChangeClass.Safe => "safe", ChangeClass.NeedsMapping => "needs mapping", _ => "breaking" }}|"
                        + $"{kind.Why}|{kind.ToDo}"));

    [Fact]
    public void Every_column_of_a_question_is_explained()
    {
        var written = InstrumentFile.Write(CoreCase.Draft);
        var columns = QuestionColumn().Matches(written[written.IndexOf("\nquestions:", StringComparison.Ordinal)..written.IndexOf("\naids:",
            StringComparison.Ordinal)]).Select(match => match.Groups[1].Value).Distinct();

        columns.ShouldAllBe(column => Document.Contains($"`{column}`", StringComparison.Ordinal));
    }

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

    private static Dictionary<string, string> Values(string text) => Value().Matches(text).ToDictionary(match => match.Groups[1].Value, match =>
        match.Groups[2].Value.Trim());

    [GeneratedRegex(@"(\w+)=([^=]+?)(?=\s+\w+=|$)")]
    private static partial Regex Value();

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \| (?<class>safe|needs mapping|breaking) \| (?<why>[^|]*) \| (?<todo>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?:  - |    )([a-z_]+): ", RegexOptions.Multiline)]
    private static partial Regex QuestionColumn();
}
