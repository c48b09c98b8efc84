using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

/// <summary>A service's list goes in, a sample comes out, and whoever doubts it draws again.</summary>
public sealed class SampleVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Theory]
    [InlineData("--at-least is 50 and --at-most is 20: no number of cases is both", "--share", "0.2", "--at-least", "50", "--at-most", "20")]
    [InlineData("--at-least is 50 and --at-most is 20: no number of cases is both", "--margin", "0.05", "--at-least", "50", "--at-most", "20")]
    [InlineData("--at-least and --at-most go with --margin and --share", "--quota", "10", "--at-least", "5")]
    public void A_least_and_a_most_that_cannot_be_kept_are_refused(string message, params string[] rule)
    {
        Run(["sample", "size", "--caseload", "400", .. rule]).ShouldBe(2);

        error.ToString().ShouldStartWith(message);
    }

    [Fact]
    public void A_caseload_of_200_at_80_per_cent_and_5_points_needs_91()
    {
        Run("sample", "size", "--caseload", "200", "--confidence", "0.8", "--margin", "0.05").ShouldBe(0);

        output.ToString().ShouldStartWith("91");
    }

    [Theory]
    [InlineData("1,200", "80%", "5%", 0)]
    [InlineData("1200", "0.8", "0.05", 0)]
    [InlineData("1200", "80 %", "5 %", 0)]
    public void Numbers_are_read_as_people_type_them(string caseload, string confidence, string margin, int exit)
    {
        Run("sample", "size", "--caseload", caseload, "--confidence", confidence, "--margin", margin).ShouldBe(exit, error.ToString());

        output.ToString().ShouldContain(" of 1200 cases: a share comes within");
        output.ToString().ShouldContain("80 times in 100");
    }

    [Theory]
    [InlineData("0", "0.8", "--caseload is the number of cases that could be chosen, 1 or more, and not 0")]
    [InlineData("many", "0.8", "--caseload is a whole number such as 400 or 1,200, not \"many\"")]
    [InlineData("400", "80", "--confidence is a share such as 0.8 or 80%, not 80; did you mean 80%?")]
    [InlineData("400", "high", "--confidence is a share such as 0.8 or 80%, not \"high\"")]
    public void A_number_that_cannot_be_read_is_told_its_form(string caseload, string confidence, string message)
    {
        Run("sample", "size", "--caseload", caseload, "--confidence", confidence, "--margin", "0.05").ShouldBe(2);

        error.ToString().ShouldContain(message);
        error.ToString().ShouldNotContain("System.");
    }

    [Fact]
    public void A_sign_behind_a_space_belongs_to_its_number()
    {
        Run("sample", "size", "--caseload", "400", "--confidence", "80", "%", "--margin", "5%").ShouldBe(0, error.ToString());

        output.ToString().ShouldContain("80 times in 100");
    }

    [Fact]
    public void A_list_becomes_a_caseload_a_sample_and_a_record_that_verifies()
    {
        var list = folder.Write(
            "list.csv",
            "Intervention ID,Surname,Forename,DOB,Start Date,Order Type,Gender,Ethnicity,ROSH,Worker Code\n"
                + string.Concat(Enumerable.Range(1, 60).Select(number =>
                    $"INT{7000 + number},{Name(number)},{Name(number * 7)},{1 + (number % 28):00}/0{1 + (number % 9)}/20{8 + (number % 5):00},"
                        + $"{1 + (number % 28)}/3/2025,{(number % 3 == 0 ? "ro" : number % 5 == 0 ? "Dto" : "YRO")},{(number % 4 == 0 ? "f" : "M")},"
                        + $"{(number % 3 == 1 ? "B1" : "W1")},{(number % 5 == 0 ? "H" : "low")},W{number % 7}\n")));
        Run("caseload", "intake", list, "--mapping", "yois", "--key", folder.PathTo("key.txt"), "--to", "2025-12-31", "--out", folder.PathTo("in")).ShouldBe(
            0, error.ToString());
        var caseload = folder.PathTo("in/caseload.csv");

        Run("sample", "draw", "--caseload", caseload, "--design", "simple-precision", "--seed", "Croydon, 5 March", "--out", folder.PathTo("out")).ShouldBe(
            0, error.ToString());
        var record = folder.PathTo("out/record.json");

        Run("sample", "verify", record, "--caseload", caseload).ShouldBe(0);
        var first = File.ReadLines(folder.PathTo("out/sample.csv")).Skip(1).First().Split(',')[1];
        Run("sample", "replace", record, "--caseload", caseload, "--case", first, "--reason", "transferred").ShouldBe(0, error.ToString());
        Run("sample", "verify", record, "--caseload", caseload).ShouldBe(0);
        output.ToString().ShouldContain("1 replaced");
        var written = string.Concat(Directory.EnumerateFiles(folder.PathTo("out"))
            .Concat([caseload, folder.PathTo("in/excluded.csv")])
            .Select(File.ReadAllText));
        Enumerable.Range(1, 60)
            .ShouldAllBe(number =>
                !written.Contains(Name(number), StringComparison.Ordinal) && !written.Contains($"INT{7000 + number}", StringComparison.Ordinal));
        File.ReadAllText(folder.PathTo("out/margins.svg")).ShouldContain("<desc");
    }

    [Fact]
    public void An_impossible_design_writes_nothing_and_says_by_how_much()
    {
        var caseload = folder.Write(
            "caseload.csv",
            "case_id,gender,sentence_group,ethnicity,roh_recorded,practitioner\n"
                + string.Concat(Enumerable.Range(1, 50).Select(number => $"P{number},male,custody,white,low,W{number}\n")));

        Run("sample", "draw", "--caseload", caseload, "--design", "core-case-balanced", "--seed", "s", "--out", folder.PathTo("out")).ShouldBe(1);

        error.ToString().ShouldContain("floor girls-and-young-women wants 4 cases and the caseload holds 0: 4 too few (girls-and-young-women)");
        Directory.Exists(folder.PathTo("out")).ShouldBeFalse();
    }

    [Fact]
    public void A_list_with_names_is_no_caseload_to_draw_from()
    {
        var caseload = folder.Write("caseload.csv", "case_id,Surname,gender\nP1,Alder,male\n");

        Run("sample", "draw", "--caseload", caseload, "--design", "simple-precision", "--seed", "s").ShouldBe(1);

        error.ToString().ShouldContain("column Surname would carry a child's identity into the sample");
    }

    [Fact]
    public void A_record_that_was_touched_does_not_verify()
    {
        var caseload = folder.Write("caseload.csv", "case_id,gender\n" + string.Concat(Enumerable.Range(1, 50).Select(number => $"P{number:00},male\n")));
        Run("sample", "draw", "--caseload", caseload, "--design", "self-audit-share", "--seed", "s", "--out", folder.PathTo("out")).ShouldBe(
            0, error.ToString());
        var record = folder.PathTo("out/record.json");
        File.WriteAllText(record, File.ReadAllText(record).Replace("\"seed\": \"s\"", "\"seed\": \"t\"", StringComparison.Ordinal));
        output.GetStringBuilder().Clear();

        Run("sample", "verify", record, "--caseload", caseload, "--json").ShouldBe(1);

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("repeats").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("differences")[0].GetProperty("id").GetString().ShouldBe("sample-differs");
    }

    private static string Name(int number) => "Zq" + string.Concat($"{number:000}".Select(digit => (char)('a' + digit - '0'))) + "wick";

    private int Run(params string[] arguments) => CommandLine.Run(arguments, output, error);

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }
}
