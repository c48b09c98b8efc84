using System.Text;
using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs;

public sealed class CheckVerbTests : IDisposable
{
    private readonly CopiedExample example = new();

    /// <summary>What somebody did to the Croydon folder, and the line that names it.</summary>
    public static TheoryData<string, Action<CopiedExample>, string> Mistakes => new()
    {
        { "unknown case", folder =>
            folder.Append(
                "judgements.csv", "C39,r00_released,no\n"), "judgements.csv:9882:18: there is no case C39 in cases.csv (r00_released); did you mean C09?" },
        { "unknown question", folder =>
            folder.Replace(
                "judgements.csv", "C01,r00_released,no",
                "C01,r00_relesed,no"), "judgements.csv:2:17: there is no question r00_relesed in core-case 2009.1 (r00_relesed); did you mean r00_released?" },
        { "double judgement", folder =>
            folder.Append(
                "judgements.csv",
                "C01,r00_released,yes\n"), "judgements.csv:9882:18: case C01 has an answer to this question already, in line 2 (r00_released)" },
        { "unknown answer", folder =>
            folder.Replace(
                "judgements.csv", "C01,r00_released,no",
                "C01,r00_released,noo"), "judgements.csv:2:18: the answer must be one of yes, no, na, unknown, not \"noo\" (r00_released); did you mean no?" },
        { "fieldwork after publication", folder =>
            folder.Replace(
                "inspection.yaml", "published: 2012-03",
                "published: 2011-03"), "inspection.yaml:19:12: fieldwork in 2011-12 is after publication in 2011-03 (published)" },
        { "no such day", folder =>
            folder.Replace(
                "inspection.yaml", "published: 2012-03",
                "published: 2012-13"), "inspection.yaml:19:12: published must be a date such as 2012-03 or 2012-03-14, not \"2012-13\"" },
        { "fieldwork ends before it begins", folder =>
            folder.Replace(
                "inspection.yaml", "from: 2011-12, to: 2011-12",
                "from: 2011-12, to: 2011-11"), "fieldwork begins in 2011-12, after it ends in 2011-11 (fieldwork)" },
        { "caseload too small", folder => folder.Append("inspection.yaml", "\ncaseload: 30\n"), "the caseload is 30, but 38 cases were read (caseload)" },
        { "misnamed setting", folder =>
            folder.Replace("inspection.yaml", "published: 2012-03", "publishd: 2012-03"), "publishd is not known here; did you mean published?" },
        { "unknown instrument", folder =>
            folder.Replace(
                "inspection.yaml", "id: core-case,",
                "id: core-cases,"), "there is no instrument core-cases in version 2009.1; did you mean core-case 2009.1?" },
        { "missing cases", folder => folder.Delete("cases.csv"), "cases.csv:1:1: there is no cases.csv" },
        { "misnamed judgements", folder =>
            File.Move(
                folder.PathTo("judgements.csv"),
                folder.PathTo("judgments.csv")), "judgements.csv:1:1: there is no judgements.csv; did you mean judgments.csv?" },
        { "case twice", folder =>
            folder.Append("cases.csv", File.ReadLines(folder.PathTo("cases.csv")).ElementAt(1) + "\n"), "cases.csv:40:1: this case stands twice (C01)" },
        { "unknown value of a case", folder =>
            folder.Replace(
                "cases.csv", ",male,",
                ",mal,"), "gender must be one of female, male, other, not known, prefer not to say, not \"mal\" (C01); did you mean male?" },
        { "unknown questionnaire question", folder =>
            folder.Replace(
                "responses/children.csv", "Y01,s_expect,yes",
                "Y01,s_expekt,yes"), "children.csv:2:5: there is no question s_expekt in questionnaire children (s_expekt); did you mean s_expect?" },
        { "unknown questionnaire", folder =>
            File.Move(folder.PathTo("responses/children.csv"), folder.PathTo("responses/kids.csv")), "kids.csv:1:1: the instrument has no questionnaire kids" },
        { "answered twice", folder =>
            folder.Append("responses/children.csv", "Y01,s_expect,no\n"), "respondent Y01 has answered this question already (s_expect)" },
        { "stale figure", folder => folder.Replace("narrative/foreword.en.md", "percent =65% #F001", "percent =66% #F001"), "foreword.en.md:3:" },
        { "unknown figure", folder =>
            folder.Replace(
                "narrative/foreword.en.md", "{{headline:safeguarding percent",
                "{{headline:safegarding percent"), "there is no figure headline:safegarding (headline:safegarding); did you mean headline:safeguarding?" },
        { "narrative without language", folder =>
            File.WriteAllText(folder.PathTo("narrative/foreword.md"), "Text.\n"), "foreword.md:1:1: the name of a narrative ends in .en.md or .cy.md" },
        { "narrative that nothing prints", folder =>
            Array.ForEach(
                ["en", "cy"],
                language =>
                    File.WriteAllText(
                        folder.PathTo($"narrative/forword.{language}.md"),
                        "Text.\n")), "forword.en.md:1:1: no part of the report prints the narrative forword (forword); did you mean foreword?" },
        { "heading that nothing prints", folder =>
            folder.Replace(
                "narrative/criterion-1.1.en.md", "# strengths",
                "# strenghts"), "criterion-1.1.en.md:1:1: no part of the report prints the heading \"strenghts\" of this narrative (criterion-1.1); did "
                    + "you mean strengths?" },
        { "unknown criterion of a recommendation", folder => folder.Replace("recommendations.yaml", "\"1.1\"", "\"9.1\""), "there is no criterion 9.1" },
        { "package names a file that is not there", folder =>
            folder.Replace("datapackage.json", "\"cases.csv\"", "\"case.csv\""), "there is no case.csv (case.csv); did you mean cases.csv?" },
        { "package describes another column", folder =>
            folder.Replace("datapackage.json", "\"name\": \"age_at_start\"", "\"name\": \"age\""), "cases.csv has no column age (cases.csv)" },
        { "package points outside", folder =>
            folder.Replace("datapackage.json", "\"cases.csv\"", "\"../cases.csv\""), "../cases.csv lies outside the folder (../cases.csv)" },
        { "shows what it withholds", folder =>
            folder.Replace(
                "inspection.yaml", "  show_judgements: yes",
                "  show_judgements: yes\n  smallest_count: 5"), "counts below 5 are to be withheld, but show_judgements prints every judgement "
                    + "(publishing); set smallest_count to 0 or show_judgements to no" },
        { "typed percentage", folder =>
            folder.Append(
                "narrative/criterion-1.1.en.md",
                "\nPlans were good in 84% of cases, and 99 of the 38 cases had no plan.\n"), "\"84%\" is typed and not counted (typed-figure); bind it, or "
                    + "say where it comes from: {{stated \"84%\" source:\"...\"}}" },
        { "typed count", folder =>
            folder.Append("narrative/criterion-1.1.en.md", "\nPlans were good, and 99 of the 38 cases had no plan.\n"), "99 cannot be part of 38" },
        { "typed count in Welsh", folder =>
            folder.Append(
                "narrative/criterion-1.1.cy.md", "\nYr oedd cynllun mewn 22 allan o 26 o achosion.\n"), "\"22 allan o 26\" is typed and not counted" },
        { "stated without source", folder =>
            folder.Append(
                "narrative/foreword.en.md",
                "\nThe share was {{stated \"84%\"}} elsewhere.\n"), "a stated figure gives its words and its source, both in quotes" },
        { "letter without a font", folder =>
            File.WriteAllText(
                folder.PathTo("narrative/acknowledgements.en.md"),
                "The work was done \u2705 in time.\n"), "acknowledgements.en.md:1:19: no font of the report has \u2705 (U+2705)" },
        { "bullet of a word processor", folder =>
            File.WriteAllText(
                folder.PathTo("narrative/acknowledgements.en.md"),
                "Thanks.\n\n\uf0b7 first point\n"), "acknowledgements.en.md:3:1: no font of the report has U+F0B7" },
        { "letter by its number", folder =>
            File.WriteAllText(
                folder.PathTo("narrative/acknowledgements.en.md"),
                "Done &#x2705; in time.\n"), "acknowledgements.en.md:1:6: no font of the report has \u2705 (U+2705)" },
        { "letter without a font in a setting", folder =>
            folder.Replace("inspection.yaml", "area: Croydon", "area: Croydon \u738b"), "inspection.yaml:5:15: no font of the report has \u738b (U+738B)" },
        { "letter that was lost", folder =>
            File.WriteAllText(folder.PathTo("narrative/acknowledgements.en.md"), "The caf\ufffd.\n"), "acknowledgements.en.md:1:8: holds U+FFFD" },
        { "narrative in Windows-1252", folder =>
            File.WriteAllBytes(
                folder.PathTo("narrative/acknowledgements.en.md"),
                [.. "Thanks.\nSi"u8, 0xF4, .. "n"u8]), "acknowledgements.en.md:2:3: is not UTF-8 text here" },
        { "setting in Windows-1252", folder =>
            File.WriteAllBytes(
                folder.PathTo("inspection.yaml"), [.. File.ReadAllBytes(folder.PathTo("inspection.yaml")), .. "# caf"u8, 0xE9]), ":6: is not UTF-8 text here" },
        { "recommendations in Windows-1252", folder =>
            File.WriteAllBytes(
                folder.PathTo("recommendations.yaml"),
                [.. "# M"u8, 0xF4, .. "n\n"u8, .. File.ReadAllBytes(
                    folder.PathTo("recommendations.yaml"))]), "recommendations.yaml:1:4: is not UTF-8 text here" },
        { "isbn with another last digit", folder =>
            folder.Replace(
                "inspection.yaml", "978-1-84099-509-1", "978-1-84099-509-2"), "978-1-84099-509-2 is no ISBN: by the other digits the last one is 1" },
        { "broken yaml", folder => folder.Append("inspection.yaml", "\n  : [\n"), "inspection.yaml:" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_place_and_a_way_out(string mistake, Action<CopiedExample> make, string line)
    {
        make(example);

        var typed = Typed.Of("check", example.Path);

        typed.Exit.ShouldBe(1, mistake);
        typed.Output.ShouldBeEmpty();
        typed.Faults.ShouldContain(fault => fault.Contains(line, StringComparison.Ordinal), $"{mistake}: {typed.Error}");
    }

    [Fact]
    public void An_answer_where_routing_closes_the_question_says_when_it_is_open()
    {
        var closed = File.ReadLines(example.PathTo("judgements.csv"))
            .First(line => line.StartsWith("C01,q32_", StringComparison.Ordinal) && line.EndsWith(",na", StringComparison.Ordinal));
        example.Replace("judgements.csv", closed + "\n", closed[..^2] + "yes\n");

        var typed = Typed.Of("check", example.Path);

        typed.Exit.ShouldBe(1);
        typed.Faults.ShouldContain(fault =>
            fault.Contains("case C01: answered yes, but routing closes this question for the case", StringComparison.Ordinal)
                && fault.Contains("it is open ", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_in_a_column_of_the_cases_are_told_by_the_column_and_repeated_nowhere()
    {
        string[] given = ["Alys", "Bryn", "Cai", "Dewi", "Elin", "Ffion"];
        var lines = File.ReadAllLines(example.PathTo("cases.csv"));
        File.WriteAllLines(
            example.PathTo("cases.csv"), lines.Select((line, at) =>
                at == 0
                    ? line
                    : string.Join(',', line.Split(',').Select((value, column) => column == 7 ? $"{given[at % 6]} Example{(char)('a' + (at / 6))}" : value))));

        var typed = Typed.Of("check", example.Path);

        typed.Exit.ShouldBe(1);
        typed.Faults.ShouldContain(fault => fault.Contains("cases.csv:1:1: column gender holds what looks like names", StringComparison.Ordinal));
        typed.Error.ShouldNotContain("Alys");
    }

    [Fact]
    public void A_yes_without_what_it_requires_is_named()
    {
        example.Replace("judgements.csv", "C01,q11_full_done,yes", "C01,q11_full_done,no");

        Typed.Of("check", example.Path).Faults.ShouldContain(fault => fault.Contains("answered yes, but q11_full_done is not yes", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_in_the_order_of_the_files()
    {
        example.Replace("inspection.yaml", "published: 2012-03", "published: 2011-03");
        example.Replace("cases.csv", ",male,", ",mal,");
        example.Append("judgements.csv", "C39,r00_released,no\n");
        example.Append("responses/children.csv", "Y01,s_expect,no\n");
        example.Replace("datapackage.json", "\"cases.csv\"", "\"case.csv\"");

        var typed = Typed.Of("check", example.Path);

        string[] files = ["cases.csv", "datapackage.json", "inspection.yaml", "judgements.csv", "children.csv"];
        files.ShouldAllBe(file => typed.Faults.Any(fault => fault.Contains($"{file}:", StringComparison.Ordinal)));
        typed.Faults[^1].ShouldEndWith(" faults");
        typed.Faults.SkipLast(1).Select(fault => fault.Split(':')[0]).ShouldBeInOrder(SortDirection.Ascending);
    }

    [Theory]
    [InlineData("windows")]
    [InlineData("semicolons")]
    [InlineData("unicode")]
    [InlineData("empty columns and lines")]
    public void A_table_saved_by_a_spreadsheet_is_read_as_before(string habit)
    {
        var before = Typed.Of("score", example.Path, "--json");
        var path = example.PathTo("judgements.csv");
        var text = File.ReadAllText(path);
        File.WriteAllBytes(path, habit switch
        {
            "windows" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))],
            "semicolons" =>
                Encoding.UTF8.GetBytes("sep=;\r\n" + text.Replace(",", ";", StringComparison.Ordinal).Replace("C01;", "\"C01\";", StringComparison.Ordinal)),
            "unicode" =>
                [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text
                    .Replace(",", "\t", StringComparison.Ordinal)
                    .Replace("\n", "\r\n", StringComparison.Ordinal))],
            _ => Encoding.UTF8.GetBytes(text.Replace("\n", ",,\n", StringComparison.Ordinal) + ",,,,\n\n\n"),
        });

        Typed.Of("check", example.Path).ShouldBe(Typed.Of("check", Repository.PathTo("examples", "croydon-2012")));
        Typed.Of("score", example.Path, "--json").ShouldBe(before);
    }

    [Fact]
    public void Json_carries_every_fault_with_file_line_column_id_and_suggestion()
    {
        example.Append("judgements.csv", "C39,r00_released,no\n");

        var typed = Typed.Of("check", example.Path, "--json");

        typed.Exit.ShouldBe(1);
        var fault = JsonDocument.Parse(typed.Output).RootElement.GetProperty("faults")[0];
        fault.GetProperty("id").GetString().ShouldBe("unknown-case");
        fault.GetProperty("file").GetString().ShouldBe(example.PathTo("judgements.csv"));
        fault.GetProperty("line").GetInt32().ShouldBe(9882);
        fault.GetProperty("subject").GetString().ShouldBe("r00_released");
        fault.GetProperty("suggestion").GetString().ShouldBe("did you mean C09?");
    }

    [Fact]
    public void A_stated_figure_and_the_words_of_others_are_no_fault_and_are_printed()
    {
        example.Append(
            "narrative/acknowledgements.en.md",
            "\nElsewhere it was {{stated \"84%\" source:\"Annual report 2011, page 12\"}}. One parent said: \"I went 3 out of 5 days, 60% of the time.\"\n");

        Typed.Of("check", example.Path).Faults.ShouldBeEmpty();
        var written = Typed.Of("report", example.Path, "--out", example.PathTo("out"), "--language", "en", "--format", "html");

        written.Exit.ShouldBe(0, written.Error);
        var page = File.ReadAllText(example.PathTo("out/croydon-2012.en.html"));
        page.ShouldContain("Elsewhere it was 84%. One parent");
        page.ShouldNotContain("Annual report 2011");
    }

    [Fact]
    public void A_report_with_a_typed_figure_is_not_written()
    {
        example.Append("narrative/acknowledgements.en.md", "\nPlans were good in 22 out of 26 cases (84%).\n");

        Typed.Of("report", example.Path, "--out", example.PathTo("out"), "--language", "en", "--format", "html").Exit.ShouldBe(1);

        Directory.Exists(example.PathTo("out")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_without_judgements_yet_has_notes_and_no_fault()
    {
        File.WriteAllText(example.PathTo("judgements.csv"), "case_id,question_key,answer\n");
        Directory.Delete(example.PathTo("narrative"), recursive: true);

        var typed = Typed.Of("check", example.Path);

        typed.Exit.ShouldBe(0);
        typed.Output.ShouldContain("no judgement is recorded yet");
        typed.Output.ShouldContain("there is no narrative in Welsh yet");
    }

    public void Dispose() => example.Dispose();
}
