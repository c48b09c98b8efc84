using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>Bad input never yields a report: every fault with its place, exit 1, nothing written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly CopiedExample example = new();
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("narrative/criterion-1.1.en.md", "q11_rmp_done", "q11_rmp_dnoe", "criterion-1.1.en.md:7:120: there is no figure q11_rmp_dnoe",
        "did you mean q11_rmp_done?")]
    [InlineData("narrative/criterion-1.1.en.md", "q11_rmp_done count-percent", "q11_rmp_done says:few", "few is fair from 0.01 to 30 per cent", null)]
    [InlineData("narrative/criterion-1.2.cy.md", "says:almost-half", "says:almost-all", "almost all is fair from 90 to 99.99 per cent", null)]
    [InlineData("narrative/section-1.en.md", "# commentary", "# comentary", "section-1.en.md:1:1: no part of the report prints the heading \"comentary\"",
        "did you mean commentary?")]
    [InlineData("judgements.csv", "C07,q13_mo,", "C70,q13_mo,", "there is no case C70 in cases.csv", null)]
    [InlineData("judgements.csv", "C13,q13_mo,no", "C13,q13_mo,yes", "criterion-1.3.en.md", "q13_mo was 65% when this was written and is 23/37 (62%) now")]
    [InlineData("judgements.csv", "C13,q13_mo,no", "C13,q13_mo,maybe", "the answer must be one of yes, no, na, unknown, not \"maybe\"", null)]
    [InlineData("inspection.yaml", "published: 2012-03", "published: 2011-03", "fieldwork in 2011-12 is after publication in 2011-03", null)]
    [InlineData("inspection.yaml", "version: \"2009.1\"", "version: \"2009.9\"", "there is no instrument core-case in version 2009.9", null)]
    [InlineData("responses/children.csv", "Y01,s_expect", "Y01,s_expcet", "there is no question s_expcet in questionnaire children", "did you mean s_expect?")]
    [InlineData("recommendations.yaml", "criteria: [\"2.1\", \"3.1\"]", "criteria: [\"2.1\", \"3.9\"]", "there is no criterion 3.9", null)]
    public void A_mistake_is_named_with_its_place(string file, string from, string to, string named, string? also)
    {
        example.Replace(file, from, to);

        Refused(named, also);
    }

    [Theory]
    [InlineData("cases.csv", "cases.csv")]
    [InlineData("judgements.csv", "judgements.csv")]
    [InlineData("inspection.yaml", "inspection.yaml")]
    [InlineData("narrative/foreword.cy.md", "there is no foreword.cy.md beside this text")]
    public void A_missing_file_is_named(string file, string named)
    {
        example.Delete(file);

        Refused(named, null);
    }

    [Fact]
    public void A_criterion_without_findings_is_named()
    {
        example.Delete("narrative/criterion-2.2.en.md");
        example.Delete("narrative/criterion-2.2.cy.md");

        Refused("there is no criterion-2.2.en.md, and other criteria have theirs", null);
    }

    [Fact]
    public void A_report_that_stood_there_before_is_left_alone()
    {
        example.Replace("judgements.csv", "C13,q13_mo,no", "C13,q13_mo,yes");
        var old = folder.Write("out/croydon-2012.en.html", "old");

        Program.Run("report", example.Path, "--out", folder.PathTo("out")).Code.ShouldBe(1);

        File.ReadAllText(old).ShouldBe("old");
        Directory.EnumerateFileSystemEntries(folder.PathTo("out")).ShouldHaveSingleItem();
    }

    public void Dispose()
    {
        example.Dispose();
        folder.Dispose();
    }

    private void Refused(string named, string? also)
    {
        var (code, output, error) = Program.Run("report", example.Path, "--out", folder.PathTo("out"), "--format", "html,docx");

        code.ShouldBe(1, output);
        output.ShouldBeEmpty();
        error.ShouldContain(named);
        error.ShouldContain(also ?? named);
        Directory.Exists(folder.PathTo("out")).ShouldBeFalse();
        Program.Run("check", example.Path).Code.ShouldBe(1);
    }
}
