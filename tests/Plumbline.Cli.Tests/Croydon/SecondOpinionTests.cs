using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>Another program, in another language, written from the published report alone, counts the same files.</summary>
public sealed class SecondOpinionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_finds_every_rule_kept_and_every_figure_right()
    {
        var (code, output) = Python.Run("check_figures.py", Laid());

        code.ShouldBe(0, output);
        output.ShouldContain("cases 38, questions 260, answers 9880, rule checks 9880, breaches 0");
        output.ShouldContain("question                             153 of 153 agree");
        output.ShouldContain("count                                60 of 60 agree");
        output.ShouldContain("survey                               32 of 32 agree");
        output.ShouldContain("score                                18 of 18 agree");
    }

    [Fact]
    public void It_counts_every_score_as_the_program_does()
    {
        var (_, output) = Python.Run("check_figures.py", Laid());
        var scores = Program.Json("score", ExampleFolder.Path);

        foreach (var (kind, name) in new[] { ("criteria", "criterion"), ("sections", "section") })
        {
            foreach (var score in scores.GetProperty(kind).EnumerateArray())
            {
                var line = output.Split('\n').Single(line => line.StartsWith($"{name}_{score.GetProperty("id").GetString()} ", StringComparison.Ordinal));
                line
                    .Replace(" ", "", StringComparison.Ordinal)
                    .ShouldContain($"{score.GetProperty("sufficient").GetInt32()}/{score.GetProperty("applicable").GetInt32()}=");
                line.ShouldEndWith($"-> {score.GetProperty("percent").GetInt32()}");
            }
        }
    }

    [Fact]
    public void It_is_not_blind_to_a_changed_judgement() =>
        Python.Run("check_figures.py", Laid("C13,q13_mo,no", "C13,q13_mo,yes")).Code.ShouldBe(1);

    public void Dispose() => folder.Dispose();

    /// <summary>The files of the example and of the reference, side by side as the tool reads them.</summary>
    private string Laid(string from = "", string to = "")
    {
        foreach (var name in new[] { "questions.csv", "published-figures.csv" })
        {
            folder.Write(name, File.ReadAllText(Repository.PathTo("tests", "reference", "croydon", name)));
        }

        var judgements = File.ReadAllText(Path.Combine(ExampleFolder.Path, "judgements.csv"));
        folder.Write("judgements.csv", from.Length == 0 ? judgements : judgements.Replace(from, to, StringComparison.Ordinal));
        folder.Write("cases.csv", File.ReadAllText(Path.Combine(ExampleFolder.Path, "cases.csv")));
        var children = File.ReadAllLines(Path.Combine(ExampleFolder.Path, "responses", "children.csv"));
        var victims = File.ReadAllLines(Path.Combine(ExampleFolder.Path, "responses", "victims.csv"));
        folder.Write("survey-responses.csv", string.Join('\n', [.. children, .. victims.Skip(1), ""]));
        return folder.Path;
    }
}
