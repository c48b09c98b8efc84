using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Runtime.Versioning;
using Plumbline.Documents.Pdf;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Plumbline.Documents.Tests.Pdf;

public sealed class PdfReportWriterTests
{
    private static readonly IReadOnlyList<ReportFile> Files = new PdfReportWriter().Write(Given.AReport()).Value;

    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    private static ReportFile In(Language language) => Files.Single(file => file.Path == $"seaport-2026.{language.Code()}.pdf");

    private static string TextOf(ReportFile file)
    {
        using var pdf = PdfDocument.Open(file.Content.ToArray());
        return string.Join('\n', pdf.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_machine_checkable_part_of_pdf_ua_holds(Language language)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.pdf");
        File.WriteAllBytes(path, In(language).Content.Span);

        using var check =
            Process.Start(new ProcessStartInfo("/usr/bin/python3", [Repository.PathTo("tests", "tools", "check_pdf_ua.py"), path])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
        var output = check.StandardOutput.ReadToEnd() + check.StandardError.ReadToEnd();
        check.WaitForExit();

        check.ExitCode.ShouldBe(0, output);
        output.ShouldContain($"names its language ({language.Tag()})");
        output.ShouldContain("figures have alternative texts (2 of 2)");
    }

    [Fact]
    public void Every_figure_can_be_read_out_of_the_file()
    {
        var text = TextOf(In(Language.English));

        text.ShouldContain("26 out of 38 cases (68%)");
        text.ShouldContain("313 of 483 (65%)");
        text.ShouldContain("57% and 72%");
        text.ShouldContain("MODERATE");
        text.ShouldContain("978-0-00-000000-2");
    }

    [Fact]
    public void The_contents_give_the_page_on_which_a_part_begins()
    {
        using var pdf = PdfDocument.Open(In(Language.English).Content.ToArray());
        var appendix = pdf.GetPages().Last(page => page.Text.Contains("Appendix 1: Scores", StringComparison.Ordinal)).Number;

        var contents = ContentOrderTextExtractor.GetText(pdf.GetPage(3));

        contents.ShouldMatch($@"Appendix 1: Scores[ .]*{appendix}");
        contents.ShouldNotContain("Foreword");
    }

    [Fact]
    public void Every_page_after_the_cover_repeats_the_notice_and_its_number()
    {
        using var pdf = PdfDocument.Open(In(Language.Welsh).Content.ToArray());
        var notice = Given.ADocument(Language.Welsh).Cover.Notice!;

        pdf.GetPages().ShouldAllBe(page => ContentOrderTextExtractor.GetText(page, false).Contains(notice, StringComparison.Ordinal));
        ContentOrderTextExtractor.GetText(pdf.GetPage(2)).ShouldContain($"Tudalen 2 o {pdf.NumberOfPages}");
    }

    [Fact]
    public void What_looks_like_typst_stays_text()
    {
        const string hostile = "#panic() *bold* _it_ $x$ @ref <label> = not a heading \\ // [x]";
        var report = Given.AReport() with
        {
            Documents = [
                Given.ADocument(Language.English) with
                {
                    Body = [
                        new Heading(1, "first", "One"),
                        new Paragraph(new Text(hostile)),
                        .. Given.ADocument(Language.English).Body.SkipWhile(block => block is not PageBreak),
                    ],
                },
            ],
        };

        TextOf(new PdfReportWriter().Write(report).Value[0]).ShouldContain(hostile);
    }

    public static TheoryData<string> WaysToNowhere => ["link", "figure"];

    [Theory]
    [MemberData(nameof(WaysToNowhere))]
    public void A_link_that_leads_nowhere_is_refused(string way)
    {
        Inline link = way == "link" ? new Link("#nowhere", "text") : new PrintedFigure("65%", "criterion:1.1", "nowhere");
        var report = Given.AReport() with
        {
            Documents = [Given.ADocument(Language.English) with { Body = [new Heading(1, "first", "One"), new Paragraph(link)] }],
        };

        var refusal = new PdfReportWriter().Write(report).Refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe("typst-failed");
        refusal.Message.ShouldContain("nowhere");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var again = new PdfReportWriter().Write(Given.AReport()).Value;

        again
            .Select(file => Convert.ToHexString(SHA256.HashData(file.Content.Span)))
            .ShouldBe(Files.Select(file => Convert.ToHexString(SHA256.HashData(file.Content.Span))));
        Encoding.Latin1.GetString(Files[0].Content.Span).ShouldContain("D:20260312");
    }

    [Fact]
    public void Without_a_compiler_none_is_found_and_the_refusal_says_what_to_do()
    {
        using var empty = new TemporaryFolder();

        TypstCompiler.Find([empty.Path], empty.Path).ShouldBeNull();
        PdfReportWriter.NoCompiler.Suggestion!.ShouldContain("npm ci");
    }

    [Fact]
    public void The_pinned_compiler_is_preferred_to_one_on_the_path()
    {
        using var room = new TemporaryFolder();
        var bin = Directory.CreateDirectory(Path.Combine(room.Path, "bin")).FullName;
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        File.WriteAllText(Path.Combine(bin, "node" + suffix), "");
        File.WriteAllText(Path.Combine(bin, "typst" + suffix), "");

        TypstCompiler.Find([bin], room.Path)!.IsNode.ShouldBeFalse();
        Directory.CreateDirectory(Path.Combine(room.Path, "node_modules", "@myriaddreamin", "typst-ts-node-compiler"));
        TypstCompiler.Find([bin], Path.Combine(room.Path, "bin"))!.IsNode.ShouldBeTrue();
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_package_where_anybody_may_write_is_not_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "rights of another kind");
        using var room = new TemporaryFolder();
        var bin = Directory.CreateDirectory(Path.Combine(room.Path, "bin")).FullName;
        File.WriteAllText(Path.Combine(bin, "node"), "");
        Directory.CreateDirectory(Path.Combine(room.Path, "node_modules", "@myriaddreamin", "typst-ts-node-compiler"));

        TypstCompiler.Find([bin], bin)!.IsNode.ShouldBeTrue();
        File.SetUnixFileMode(room.Path, File.GetUnixFileMode(room.Path) | UnixFileMode.OtherWrite);
        TypstCompiler.Find([bin], bin).ShouldBeNull();
    }

    [Fact]
    public void A_program_in_the_current_folder_is_not_run()
    {
        using var room = new TemporaryFolder();
        var here = Path.GetRelativePath(Environment.CurrentDirectory, room.Path);
        File.WriteAllText(Path.Combine(room.Path, "typst" + (OperatingSystem.IsWindows() ? ".exe" : "")), "");

        TypstCompiler.Find([room.Path], room.Path).ShouldNotBeNull();
        TypstCompiler.Find([here, ".", "bin"], room.Path).ShouldBeNull();
    }
}
