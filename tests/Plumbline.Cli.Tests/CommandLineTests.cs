using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests;

public sealed partial class CommandLineTests
{
    private static readonly string Croydon = Repository.PathTo("examples", "croydon-2012");

    /// <summary>Every verb and every verb below a verb, as the program lists them itself.</summary>
    public static TheoryData<string> Verbs => [.. Below("")];

    /// <summary>What prints results, and prints them as JSON when asked.</summary>
    public static TheoryData<string[]> Printing => new(
        new[] { "check", Croydon },
        new[] { "score", Croydon },
        new[] { "figures", Croydon },
        new[] { "findings", Croydon },
        new[] { "report", Croydon, "--out", "OUT", "--format", "html", "--language", "en" },
        new[] { "new", "OUT", "--instrument", "core-case" },
        new[] { "instrument", "check", Repository.PathTo("instruments", "core-case", "2009.1.yaml") },
        new[] { "proof", Repository.PathTo("examples", "croydon-2012", "README.md") });

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_says_what_a_verb_is_for_and_what_it_takes(string verb)
    {
        var typed = Typed.Of([.. verb.Split(' '), "--help"]);

        typed.Exit.ShouldBe(0);
        typed.Error.ShouldBeEmpty();
        typed.Output.ShouldContain("Description:");
        typed.Output.ShouldContain($" {verb}");
        OptionWithoutWords().Count(typed.Output).ShouldBe(0, typed.Output);
    }

    [Theory]
    [InlineData("serve --data unused")]
    [InlineData("migrate")]
    [InlineData("verify")]
    [InlineData("user list")]
    public void A_database_that_is_not_there_is_named_with_what_to_do(string verb)
    {
        var typed = Typed.Of([.. verb.Split(' '), "--database", "Host=127.0.0.1;Port=1;Database=plumbline;Username=plumbline;Password=slate-roof"]);

        typed.Exit.ShouldBe(1);
        typed.Faults[0].ShouldSatisfyAllConditions(
            fault => fault.ShouldContain("127.0.0.1:1"), fault => fault.ShouldContain("--database"), fault => fault.ShouldNotContain("slate-roof"));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("migrate")]
    [InlineData("verify")]
    [InlineData("user list")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is(string verb)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "plumbline.db");
        File.WriteAllText(file, new string('x', 5000));

        var typed = Typed.Of([.. verb.Split(' '), "--data", folder.Path]);

        typed.Exit.ShouldBe(1);
        typed.Faults[0].ShouldContain("not a database");
        File.ReadAllText(file).ShouldBe(new string('x', 5000));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_misspelt_option_is_wrong_usage_and_points_to_the_help(string verb)
    {
        var typed = Typed.Of([.. verb.Split(' '), "--no-such-option"]);

        typed.Exit.ShouldBe(2);
        typed.Output.ShouldBeEmpty();
        typed.Faults[^1].ShouldBe($"Try: plumbline {verb} --help");
    }

    [Theory]
    [MemberData(nameof(Printing))]
    public void Json_is_all_that_stands_on_the_output(string[] command)
    {
        using var folder = new TemporaryFolder();

        var typed = Typed.Of([.. command.Select(word => word == "OUT" ? folder.PathTo("out") : word), "--json"]);

        typed.Exit.ShouldBe(0, typed.Error);
        typed.Error.ShouldBeEmpty();
        JsonDocument.Parse(typed.Output).RootElement.ValueKind.ShouldBeOneOf(JsonValueKind.Array, JsonValueKind.Object);
    }

    [Theory]
    [InlineData("score", "Required argument 'DIR' missing")]
    [InlineData("report examples/croydon-2012", "--out")]
    [InlineData("report examples/croydon-2012 --out x --format odt", "there is no format odt")]
    [InlineData("report examples/croydon-2012 --out x --language fr", "There is no language fr")]
    [InlineData("scor examples/croydon-2012", "did you mean score?")]
    [InlineData("score examples/croydon-2012 --jsn", "did you mean --json?")]
    [InlineData("", "Required command was not provided.")]
    [InlineData("proof no-such-file.txt", "there is no file no-such-file.txt")]
    public void Wrong_usage_ends_with_two_and_says_why(string words, string why)
    {
        var typed = Typed.Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        typed.Exit.ShouldBe(2);
        typed.Output.ShouldBeEmpty();
        typed.Error.ShouldContain(why);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("score")]
    [InlineData("figures")]
    [InlineData("findings")]
    [InlineData("report --out x")]
    public void A_folder_that_is_not_there_is_a_finding(string words)
    {
        var typed = Typed.Of([.. words.Split(' '), "no-such-folder"]);

        typed.Exit.ShouldBe(1);
        typed.Error.ShouldContain("there is no folder no-such-folder");
        Directory.Exists("x").ShouldBeFalse();
    }

    [Fact]
    public void The_version_is_a_number() => Typed.Of("--version").Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+");

    [Fact]
    public void Bad_input_never_leaves_half_a_report()
    {
        using var example = new CopiedExample();
        using var folder = new TemporaryFolder();
        Typed.Of("report", example.Path, "--out", folder.PathTo("out"), "--format", "html,data").Exit.ShouldBe(0);
        var before = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
        example.Replace("narrative/foreword.en.md", "percent =65% #F001", "percent =66% #F001");

        var typed = Typed.Of("report", example.Path, "--out", folder.PathTo("out"), "--format", "html,data");

        typed.Exit.ShouldBe(1);
        typed.Output.ShouldBeEmpty();
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ShouldBe(before.Keys, ignoreOrder: true);
        before.ShouldAllBe(file => File.ReadAllBytes(file.Key).SequenceEqual(file.Value));
    }

    [Fact]
    public void A_report_that_withholds_small_numbers_shows_none_in_its_annex_and_charts_and_refuses_narrative_that_does()
    {
        using var example = new CopiedExample();
        using var folder = new TemporaryFolder();
        example.Replace("inspection.yaml", "  show_judgements: yes", "  show_judgements: no\n  smallest_count: 5");
        Typed.Of("check", example.Path).Faults.ShouldContain(fault => fault.Contains("would show fewer than 5 cases", StringComparison.Ordinal));
        Directory.Delete(example.PathTo("narrative"), recursive: true);

        var typed = Typed.Of("report", example.Path, "--out", folder.Path, "--format", "html", "--language", "en");

        typed.Exit.ShouldBe(0, typed.Error);
        var page = File.ReadAllText(folder.PathTo("croydon-2012.en.html"));
        page.ShouldContain("withheld to protect small numbers");
        SmallCount().Count(page).ShouldBe(0, SmallCount().Match(page).Value);
    }

    [Fact]
    public void The_data_of_a_report_are_the_scores_and_figures_that_the_program_prints()
    {
        using var folder = new TemporaryFolder();
        Typed.Of("report", Croydon, "--out", folder.Path, "--format", "data", "--language", "en").Exit.ShouldBe(0);
        var printed = JsonDocument.Parse(Typed.Of("score", Croydon, "--json").Output).RootElement;
        var published = JsonDocument.Parse(File.ReadAllText(folder.PathTo("data/scores.json"))).RootElement;

        foreach (var group in new[] { "criteria", "sections", "headlines" })
        {
            Counts(published.GetProperty(group)).ShouldBe(Counts(printed.GetProperty(group)));
        }

        static IEnumerable<string> Counts(JsonElement scores) =>
            scores
                .EnumerateArray()
                .Select(score =>
                    $"{score.GetProperty("id")} {score.GetProperty("sufficient")}/{score.GetProperty("applicable")} {score.GetProperty("percent")} "
                        + $"{score.GetProperty("comment")}");
    }

    private static IEnumerable<string> Below(string verb)
    {
        var help = Typed.Of([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
        var listed = help.Split("Commands:\n") is [_, var list]
            ? list.Split('\n').Select(line => Verb().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList()
            : [];
        return listed.SelectMany(name => Below($"{verb} {name}".Trim())).Concat(verb.Length > 0 ? [verb] : []);
    }

    [GeneratedRegex("<td class=\"end\">[1-4]</td>|[^0-9]([1-4]) of [0-9]+ \\(")]
    private static partial Regex SmallCount();

    [GeneratedRegex("^  ([a-z]+) ")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^  --\S+( <\S+>)?( \(REQUIRED\))?\s*$", RegexOptions.Multiline)]
    private static partial Regex OptionWithoutWords();
}
