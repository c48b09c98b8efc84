using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

/// <summary>What a report says, in both languages, where its scores are weighted, are those of every case, or say nothing of the whole caseload.</summary>
public sealed class UncertaintyInReportsTests : IDisposable
{
    private const string Census = "caseload: 38";
    private const string Weighted = "caseload: 400\nstrata: { field: sentence_group, caseload: { community: 300, custody: 40, first tier: 60 } }";
    private const string Unread = "caseload: 410\nstrata: { field: sentence_group, caseload: { community: 300, custody: 40, first tier: 60, licence: 10 } }";

    private readonly CopiedExample example = new();
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("en", Census, "Every case of the caseload was read, all 38 of them.", "Every case was read.")]
    [InlineData("cy", Census, "Darllenwyd pob achos yn y llwyth achosion, pob un o’r 38.", "Darllenwyd pob achos.")]
    [InlineData("en", Weighted, "each is counted for as many cases as it stands for", "Among the cases read alone it was ")]
    [InlineData("cy", Weighted, "cyfrifir pob un dros gynifer o achosion ag y mae’n eu cynrychioli", "Ymhlith yr achosion a ddarllenwyd yn unig, ")]
    [InlineData("en", Unread, "No case was read from this part of the caseload: licence.", "of the whole caseload nothing can be said.")]
    [InlineData("cy", Unread, "Ni ddarllenwyd yr un achos o’r rhan hon o’r llwyth achosion: licence.", "ni ellir dweud dim am y llwyth achosion cyfan.")]
    public void The_report_says_what_its_scores_stand_for(string language, string design, string ofAll, string ofOne)
    {
        File.AppendAllText(example.PathTo("inspection.yaml"), $"\n{design}\n");

        var report = Report(language);

        report.ShouldContain(ofAll);
        report.ShouldContain(ofOne);
    }

    [Theory]
    [InlineData("en", "Too few cases bear on this to say how far from it the score of all cases may lie.")]
    [InlineData("cy", "Mae rhy ychydig o achosion yn gymwys yma i ddweud pa mor bell oddi wrthi y gallai sgôr yr holl achosion fod.")]
    public void The_report_promises_nothing_of_one_case(string language, string sentence)
    {
        File.WriteAllText(example.PathTo("judgements.csv"), "case_id,question_key,answer\nC01,q11_screen_done,yes\n");

        Report(language).ShouldContain(sentence);
    }

    [Theory]
    [InlineData(Census)]
    [InlineData(Unread)]
    public void No_range_and_no_chance_stands_where_none_can_be_promised(string design)
    {
        File.AppendAllText(example.PathTo("inspection.yaml"), $"\n{design}\n");

        var report = Report("en");

        report.ShouldNotContain("very likely lie between");
        report.ShouldNotContain("chances in 100");
    }

    public void Dispose()
    {
        example.Dispose();
        folder.Dispose();
    }

    private string Report(string language)
    {
        Directory.Delete(example.PathTo("narrative"), recursive: true);
        var typed = Typed.Of("report", example.Path, "--out", folder.PathTo("out"), "--format", "html", "--language", language);
        typed.Exit.ShouldBe(0, typed.Error);
        return File.ReadAllText(folder.PathTo($"out/croydon-2012.{language}.html"));
    }
}
