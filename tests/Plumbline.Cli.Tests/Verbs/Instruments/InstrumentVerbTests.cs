using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs.Instruments;

public sealed class InstrumentVerbTests : IDisposable
{
    private static readonly string CoreCase = Repository.PathTo("instruments", "core-case", "2009.1.yaml");

    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public void Check_shows_how_the_instrument_is_built_and_what_was_proved()
    {
        Run("instrument", "check", CoreCase).ShouldBe(0);

        var text = output.ToString();
        text.ShouldContain("sound, published, 260 questions; fingerprint ");
        text.ShouldContain("1.2        Likelihood of Reoffending");
        text.ShouldContain("key questions: safeguarding 38, risk-of-harm 42, likelihood-of-reoffending 38");
        text.ShouldContain("no question waits for itself (260)");
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Check_json_says_the_same_to_machines()
    {
        Run("instrument", "check", CoreCase, "--json").ShouldBe(0);

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("questions").GetInt32().ShouldBe(260);
        json.RootElement.GetProperty("criteria").EnumerateArray().Sum(line => line.GetProperty("scored").GetInt32()).ShouldBe(181);
        json.RootElement.GetProperty("fingerprint").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public void Check_of_an_instrument_without_questions_says_so()
    {
        var text = File.ReadAllText(CoreCase);
        var file = folder.Write("none.yaml", text[..text.IndexOf("\nquestions:", StringComparison.Ordinal)] + "\nquestions: []\n");

        Run("instrument", "check", file).ShouldBe(0);

        output.ToString().ShouldContain("the instrument has no question; nothing can be assessed with it");
    }

    [Fact]
    public void An_old_workbook_of_somebody_else_opens_and_what_it_does_not_say_is_named()
    {
        var old = Repository.PathTo("tests", "reference", "workbooks", "survey-and-choices.xls");

        Run("instrument", "convert", old, "--to", "yaml", "--out", folder.PathTo("old.yaml")).ShouldBe(0);
        Run("instrument", "check", old).ShouldBe(0);

        output.ToString().ShouldContain("1 questions");
        error.ToString().Split('\n').Count(line => line.Contains("there is no sheet standards", StringComparison.Ordinal)).ShouldBe(2);
        Run("instrument", "check", folder.PathTo("old.yaml")).ShouldBe(0);
    }

    [Fact]
    public void Check_names_every_fault_and_ends_with_one()
    {
        Run("instrument", "check", Changed("chain: rosh_class", "chian: rosh_class")).ShouldBe(1);

        error.ToString().ShouldContain("chian is not known here");
        error.ToString().ShouldContain("did you mean chain?");
    }

    [Fact]
    public void Diff_ends_with_nought_only_when_every_change_is_safe()
    {
        Run("instrument", "diff", CoreCase, CoreCase).ShouldBe(0);
        output.ToString().Trim().ShouldBe("no change");

        Run("instrument", "diff", CoreCase, Changed("cy: \"Y ddalfa\"", "cy: \"Dalfa\"", "2010.1")).ShouldBe(0);
        Run("instrument", "diff", CoreCase, Changed("from: 60", "from: 61", "2010.1")).ShouldBe(1);

        output.ToString().ShouldContain("Breaking: earlier cases stay on the earlier version (1)");
        output.ToString().ShouldContain("(comments-changed)");
    }

    [Fact]
    public void Diff_json_has_class_reason_and_what_to_do()
    {
        Run("instrument", "diff", CoreCase, Changed("from: 60", "from: 61", "2010.1"), "--json").ShouldBe(1);

        using var json = JsonDocument.Parse(output.ToString());
        var change = json.RootElement.EnumerateArray().Single();
        change.GetProperty("class").GetString().ShouldBe("breaking");
        change.GetProperty("code").GetString().ShouldBe("comments-changed");
        change.GetProperty("toDo").GetString()!.ShouldContain("do not set comments side by side");
    }

    [Fact]
    public void Convert_goes_to_a_workbook_and_back_with_the_same_fingerprint()
    {
        Run("instrument", "convert", CoreCase, "--to", "xlsx", "--out", folder.PathTo("core.xlsx")).ShouldBe(0);
        Run("instrument", "convert", folder.PathTo("core.xlsx"), "--to", "yaml", "--out", folder.PathTo("core.yaml")).ShouldBe(0);

        var fingerprints = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()[^64..]).ToList();
        fingerprints.Count.ShouldBe(2);
        fingerprints[1].ShouldBe(fingerprints[0]);
        error.ToString().ShouldContain("the choice \"very high\" has a space");
        Directory.EnumerateFiles(folder.Path, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void Convert_of_a_broken_file_writes_nothing()
    {
        Run("instrument", "convert", Changed("chain: rosh_class", "chian: rosh_class"), "--to", "xlsx", "--out", folder.PathTo("core.xlsx")).ShouldBe(1);

        File.Exists(folder.PathTo("core.xlsx")).ShouldBeFalse();
    }

    [Fact]
    public void An_unknown_format_is_wrong_usage() => Run("instrument", "convert", CoreCase, "--to", "docx", "--out", folder.PathTo("x")).ShouldBe(2);

    [Theory]
    [InlineData("14", "low", "Standard")]
    [InlineData("15", "low", "Enhanced")]
    [InlineData("32", "low", "Enhanced")]
    [InlineData("33", "low", "Intensive")]
    [InlineData("0", "medium", "Enhanced")]
    [InlineData("0", "high", "Intensive")]
    [InlineData("0", "very high", "Intensive")]
    public void The_scaled_approach_follows_the_published_bands(string score, string risk, string level)
    {
        Run("instrument", "aid", CoreCase, "scaled_approach", $"asset_score={score}", $"roh_assessor={risk}").ShouldBe(0);

        output.ToString().ShouldContain($": {level} (");
        output.ToString().ShouldContain("Youth Justice Board");
    }

    [Fact]
    public void An_aid_says_what_it_is_not_told_and_what_is_wrong()
    {
        Run("instrument", "aid", CoreCase, "scaled_approach", "asset_score=65", "roh_asessor=low").ShouldBe(1);
        error.ToString().ShouldContain("asset_score is a whole number from 0 to 64, not \"65\"");
        error.ToString().ShouldContain("did you mean roh_assessor?");

        Run("instrument", "aid", CoreCase, "scaled_approach", "asset_score=64").ShouldBe(1);
        error.ToString().ShouldContain("cannot be worked out without roh_assessor");

        Run("instrument", "aid", CoreCase, "scaled_aproach").ShouldBe(1);
        error.ToString().ShouldContain("did you mean scaled_approach?");
    }

    [Fact]
    public void Publish_records_a_version_once()
    {
        var file = folder.Write("shelf/core-case/2009.1.yaml", File.ReadAllText(CoreCase));

        Run("instrument", "publish", file).ShouldBe(0);
        File.ReadAllText(folder.PathTo("shelf/fingerprints.yaml")).ShouldContain("\"2009.1\": ");

        folder.Write("shelf/core-case/2009.1.yaml", File.ReadAllText(CoreCase).Replace("from: 60", "from: 61", StringComparison.Ordinal));
        Run("instrument", "publish", file).ShouldBe(1);
        Run("instrument", "check", file).ShouldBe(1);
        error.ToString().ShouldContain("cases were judged on what it said then");
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private int Run(params string[] arguments) => CommandLine.Run(arguments, output, error);

    private string Changed(string what, string into, string version = "2009.1")
    {
        var text = File.ReadAllText(CoreCase);
        text.ShouldContain(what);
        return folder.Write("changed.yaml", text.Replace(what, into, StringComparison.Ordinal).Replace("version: \"2009.1\"", $"version: \"{version}\"",
            StringComparison.Ordinal));
    }
}
