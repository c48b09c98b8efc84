using System.Text.RegularExpressions;
using Plumbline.Testing;

namespace Plumbline.Architecture.Tests;

public sealed partial class GlossaryTests
{
    private static readonly string Glossary = File.ReadAllText(Repository.PathTo("docs", "glossary.md"));

    /// <summary>The type that stands for each room, by its word in the glossary.</summary>
    private static readonly Dictionary<string, string[]> MainTypes = new()
    {
        ["Statistics"] = ["Share", "Interval"],
        ["Instruments"] = ["Instrument", "Question", "Answer", "Criterion", "Section", "Theme", "Phase", "Ruleset", "Band"],
        ["Inspections"] = ["Inspection", "InspectedBody", "Benchmark"],
        ["Caseloads"] = ["Case"],
        ["Assessments"] = ["CaseAssessment", "Judgement", "Readings"],
        ["Voices"] = ["Questionnaire", "Response"],
        ["Scores"] = ["Tally", "Figure", "Score"],
        ["Findings"] = ["Recommendation"],
        ["Reports"] = ["Report"],
    };

    private static readonly string[] Rooms =
    [
        .. Directory.EnumerateDirectories(Repository.PathTo("src", "Plumbline"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => char.IsAsciiLetterUpper(name[0])),
    ];

    [Fact]
    public void Every_room_has_a_part_of_its_own_with_words_in_it()
    {
        Rooms.Length.ShouldBeGreaterThan(8);
        Rooms.ShouldAllBe(room => WordsOf(room).Count > 0);
    }

    [Fact]
    public void The_parts_stand_in_the_order_of_the_work() =>
        Part().Matches(Glossary).Select(match => match.Groups[1].Value).ShouldBe(
        [
            "Statistics", "Instruments", "Inspections", "Caseloads", "Samples", "Assessments", "Voices", "Scores",
            "Findings", "Reports", "Publications", "Improvements", "Programmes",
        ]);

    [Fact]
    public void Every_main_type_stands_in_the_part_of_its_room()
    {
        foreach (var (room, types) in MainTypes)
        {
            foreach (var type in types)
            {
                typeof(Place).Assembly
                    .GetTypes()
                    .ShouldContain(
                        known => known.Name == type && known.Namespace!.StartsWith($"Plumbline.{room}", StringComparison.Ordinal), $"{room} has no {type}");
                WordsOf(room).ShouldContain(Spaced().Replace(type, " $1").Trim().ToLowerInvariant(), $"the glossary of {room} has no {type}");
            }
        }
    }

    [Fact]
    public void No_word_stands_twice_and_each_says_what_it_means()
    {
        var words = Line().Matches(Glossary).Where(match => match.Groups[1].Value is not ("word" or "---")).ToList();

        words.Count.ShouldBeGreaterThan(40);
        words.Select(match => match.Groups[1].Value).ShouldBeUnique();
        words.ShouldAllBe(match => match.Groups[3].Value.Length > 10);
    }

    private static List<string> WordsOf(string room)
    {
        var part = Glossary.Split($"## {room}\n") is [_, var after] ? after.Split("\n## ")[0] : "";
        return [.. Line().Matches(part).Select(match => match.Groups[1].Value).Where(word => word is not ("word" or "---"))];
    }

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\| ?(.*?) ?\| ?(.*?) ?\| ?(.*?) ?\| ?(.*?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Spaced();
}
