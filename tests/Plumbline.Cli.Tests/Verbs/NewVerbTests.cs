using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class NewVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_new_folder_has_no_fault_and_notes_what_is_to_be_done()
    {
        Typed.Of("new", folder.PathTo("Seaport 2026"), "--instrument", "core-case").Exit.ShouldBe(0);

        var check = Typed.Of("check", folder.PathTo("Seaport 2026"));

        check.Exit.ShouldBe(0, check.Error);
        check.Output.ShouldContain("inspection.yaml:4:8: still to fill in: the name of the area");
        check.Output.ShouldContain("no case is listed yet");
        check.Output.ShouldContain("seaport-2026: 0 cases, 0 judgements");
    }

    [Fact]
    public void The_columns_of_the_cases_are_those_of_the_instrument()
    {
        Typed.Of("new", folder.PathTo("a"), "--instrument", "core-case/2009.1");

        File.ReadAllText(folder.PathTo("a/cases.csv"))
            .ShouldBe(
                "case_id,sentence_group,sentence_type,custody,released,community,age_at_start,gender,ethnicity,"
                    + ""
                        + "roh_recorded,roh_assessor,vulnerability_recorded,iss,looked_after,synthetic\n");
        File.Exists(folder.PathTo("a/responses/children.csv")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_not_filled_in_gives_no_report()
    {
        Typed.Of("new", folder.PathTo("a"), "--instrument", "core-case");

        var typed = Typed.Of("report", folder.PathTo("a"), "--out", folder.PathTo("out"), "--format", "html");

        typed.Exit.ShouldBe(1);
        typed.Error.ShouldContain("still to fill in: who publishes the report");
        Directory.Exists(folder.PathTo("out")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        folder.Write("a/keep.txt", "kept");

        var typed = Typed.Of("new", folder.PathTo("a"), "--instrument", "core-case");

        typed.Exit.ShouldBe(2);
        typed.Error.ShouldContain("is there already and not empty; name another folder");
        Directory.EnumerateFileSystemEntries(folder.PathTo("a")).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_unknown_instrument_is_guessed()
    {
        var typed = Typed.Of("new", folder.PathTo("a"), "--instrument", "core-cases");

        typed.Exit.ShouldBe(2);
        typed.Error.ShouldContain("there is no instrument core-cases (--instrument); did you mean core-case?");
        Directory.Exists(folder.PathTo("a")).ShouldBeFalse();
    }

    [Fact]
    public void Json_lists_the_files()
    {
        Directory.CreateDirectory(folder.PathTo("empty"));

        var typed = Typed.Of("new", folder.PathTo("empty"), "--instrument", "core-case", "--json");

        JsonDocument.Parse(typed.Output).RootElement.EnumerateArray().Select(file => file.GetString()).ShouldAllBe(file => File.Exists(file));
    }

    public void Dispose() => folder.Dispose();
}
