using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Programmes;
using Plumbline.Files.Programmes.Narrow;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Programmes;

/// <summary>Tables of judgements that another program wrote (DuckDB), read by a stated mapping.</summary>
public sealed class ProgrammesOfOthersTests : IDisposable
{
    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);

    private static readonly ScoredFolder Croydon = InspectionFolder.ReadForScoring(Repository.PathTo("examples", "croydon-2012"), Shelf).Value;

    private static readonly List<Share> Shares = [.. PooledScores.Of(Croydon.Readings).Criteria.Select(score => score.Tally.Share)];

    private static readonly ProgrammeMapping Mapping = new()
    {
        Instrument = "core-case@2009.1",
        Columns = new Dictionary<string, string> { ["inspection"] = "yot", ["case"] = "case_ref", ["question"] = "item", ["answer"] = "response" },
    };

    /// <summary>The row of case C02 and its question, whichever of its columns was spoilt.</summary>
    private static readonly string[] Spoilt =
        ["croydon-2012,C02,q11_screen_timely,", "croydon-2012,C02,q11_screen_timley,", "croydon-2012,C02,,", ",C02,q11_screen_timely,"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(", dictionary_size_limit 1")]
    [InlineData(", row_group_size 2048")]
    [InlineData(", parquet_version v2")]
    [InlineData(", compression zstd")]
    [InlineData(", compression uncompressed")]
    public async Task Texts_are_read_however_the_file_encodes_and_packs_them(string how)
    {
        PeerFile.Write(Croydon, $"copy judged to '{File("p.parquet")}' (format parquet{how})");

        foreach (var threads in new[] { 1, 3 })
        {
            var read = (await Read(Mapping, threads, File("p.parquet"))).Value.Single();

            read.Inspections.ShouldBe(["croydon-2012"]);
            read.Read.ShouldBe(38 * Croydon.Readings.Instrument.Questions.Count);
            read.Planes.ByCriterion(1).ShouldBe(Shares);
        }
    }

    [Fact]
    public async Task Neither_the_order_of_the_rows_nor_of_the_columns_matters_and_others_are_left_alone()
    {
        const string Columns = "1.5 as weight, response, item, case_ref, [1, 2] as list, yot";
        PeerFile.Write(Croydon, $"copy (select {Columns} from judged order by hash(case_ref || item)) to '{File("p.parquet")}' (format parquet)");

        (await Read(Mapping, 2, File("p.parquet"))).Value.Single().Planes.ByCriterion(1).ShouldBe(Shares);
    }

    [Theory]
    [InlineData("case response when 'yes' then true when 'no' then false end")]
    [InlineData("case response when 'yes' then 1::tinyint when 'no' then 0::tinyint end")]
    [InlineData("case response when 'yes' then 1::bigint when 'no' then 0::bigint when 'na' then 9 end")]
    [InlineData("case response when 'yes' then 'Y' when 'no' then 'N' else '' end")]
    public async Task Answers_may_be_yes_or_no_numbers_or_words_of_their_own_and_nothing_where_there_is_none(string answer)
    {
        var mapping = Mapping with { Answers = new Dictionary<string,
            Answer> { ["1"] = Answer.Yes, ["0"] = Answer.No, ["9"] = Answer.NotApplicable, ["Y"] = Answer.Yes, ["N"] = Answer.No } };
        PeerFile.Write(Croydon, $"copy (select yot, case_ref, item, {answer} as response from judged) to '{File("p.parquet")}' (format parquet)");

        (await Read(mapping, 2, File("p.parquet"))).Value.Single().Planes.ByCriterion(1).ShouldBe(Shares);
    }

    [Fact]
    public async Task Inspections_and_cases_may_be_numbers_and_questions_have_other_names()
    {
        var mapping = Mapping with { Questions = Croydon.Readings.Instrument.Questions.ToDictionary(question => "X" + question.Name, question =>
            question.Name) };
        const string Columns = "2012::smallint as yot, substr(case_ref, 2)::integer as case_ref, 'X' || item as item, response";
        PeerFile.Write(Croydon, $"copy (select {Columns} from judged) to '{File("p.parquet")}' (format parquet)");

        var read = (await Read(mapping, 2, File("p.parquet"))).Value.Single();

        read.Inspections.ShouldBe(["2012"]);
        read.Planes.ByCriterion(1).ShouldBe(Shares);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Folders_of_files_are_read_with_what_the_names_of_the_folders_say(int threads)
    {
        PeerFile.Write(
            Croydon,
            "insert into judged select 'a b/c', case_ref, item, response from judged",
            $"copy judged to '{File("programme")}' (format parquet, partition_by (yot, case_ref))");

        var read = (await Read(Mapping, threads, File("programme"))).Value.Single();

        Directory.GetFiles(File("programme"), "*.parquet", SearchOption.AllDirectories).Length.ShouldBe(76);
        read.Inspections.ShouldBe(["a b/c", "croydon-2012"]);
        read.Planes.ByCriterion(1).ShouldBe([.. Shares, .. Shares]);
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_named_with_those_that_are()
    {
        PeerFile.Write(Croydon, $"copy judged to '{File("p.parquet")}' (format parquet)");

        var refusals = (await Read(Mapping with { Columns = new Dictionary<string, string>(Mapping.Columns) { ["question"] = "itme" } }, 2,
            File("p.parquet"))).Refusals;

        refusals.Single().ShouldSatisfyAllConditions(
            refusal => refusal.Code.ShouldBe("column-missing"),
            refusal => refusal.Place!.Value.File.ShouldBe(File("p.parquet")),
            refusal => refusal.Suggestion.ShouldBe("did you mean item?; say which with --column question=NAME"));
    }

    [Fact]
    public async Task Every_column_that_is_wrong_is_named_at_once()
    {
        const string Columns = "yot, 1.5::double as case_ref, item, 2.5::double as response";
        PeerFile.Write(Croydon, $"copy (select {Columns} from judged) to '{File("p.parquet")}' (format parquet)");

        var columns = new Dictionary<string, string>(Mapping.Columns) { ["inspection"] = "yott", ["question"] = "itme" };
        var refusals = (await Read(Mapping with { Columns = columns },
            2, File("p.parquet"))).Refusals;

        refusals.Select(refusal => (refusal.Code, refusal.Subject)).ShouldBe(
            [("column-type", "case_ref"), ("column-type", "response"), ("column-missing", "itme"), ("column-missing", "yott")]);
    }

    [Fact]
    public async Task A_column_of_another_kind_is_refused_by_its_kind()
    {
        PeerFile.Write(Croydon, $"copy (select yot, case_ref, item, [response] as response from judged) to '{File("list.parquet")}' (format parquet)",
            $"copy (select yot, 1.5::double as case_ref, item, response from judged) to '{File("double.parquet")}' (format parquet)");

        (await Read(Mapping, 2, File("double.parquet"))).Refusals.Single()
            .Message.ShouldBe("column case_ref holds Double, and the case is a text, a whole number, or yes or no");
        (await Read(Mapping, 2, File("list.parquet"))).Refusals.Single().Code.ShouldBe("column-missing");
    }

    [Theory]
    [InlineData("update judged set response = 'yess' where case_ref = 'C02' and item = 'q11_screen_timely'", "column response",
        "\"yess\" is no answer: yes, no, na, unknown, true, false", "did you mean yes?")]
    [InlineData("update judged set item = 'q11_screen_timley' where case_ref = 'C02' and item = 'q11_screen_timely'", "column item",
        "there is no question q11_screen_timley in core-case 2009.1", "did you mean q11_screen_timely?")]
    [InlineData("update judged set item = null where case_ref = 'C02' and item = 'q11_screen_timely'", "column item",
        "there is no value, and every judgement answers a question", null)]
    [InlineData("update judged set yot = null where case_ref = 'C02' and item = 'q11_screen_timely'", "column yot",
        "there is no value, and every judgement is of a case of an inspection", null)]
    [InlineData("update judged set yot = '' where case_ref = 'C02' and item = 'q11_screen_timely'", "column yot",
        "there is no value, and every judgement is of a case of an inspection", null)]
    [InlineData("insert into judged select * from judged where case_ref = 'C02' and item = 'q11_screen_timely'", "column item",
        "the case has an answer to this question already", null)]
    public async Task What_is_no_judgement_is_told_with_file_column_group_and_row(string spoil, string column, string message, string? suggestion)
    {
        PeerFile.Write(Croydon, spoil, $"copy judged to '{File("p.parquet")}' (format parquet)");
        var row = PeerFile.Ask($"select coalesce(yot, ''), case_ref, coalesce(item, ''), coalesce(response, '') from '{File("p.parquet")}'")
            .FindLastIndex(line => Spoilt.Any(line.StartsWith));

        var refusal = (await Read(Mapping, 2, File("p.parquet"))).Refusals.Single();

        refusal.Place!.Value.File.ShouldBe(File("p.parquet"));
        refusal.Message.ShouldStartWith($"{column}, row group 0, row {row}: ");
        refusal.Message.ShouldEndWith(message);
        refusal.Suggestion.ShouldBe(suggestion);
    }

    [Fact]
    public async Task A_file_without_a_mapping_says_how_to_give_one()
    {
        PeerFile.Write(Croydon, $"copy judged to '{File("p.parquet")}' (format parquet)");

        var refusal = (await Read(null, 2, File("p.parquet"))).Refusals.Single();

        refusal.Code.ShouldBe("metadata-missing");
        refusal.Suggestion!.ShouldContain("--instrument core-case@2009.1");
    }

    [Fact]
    public async Task Packed_files_in_a_folder_are_scored_together_and_an_inspection_in_two_of_them_is_refused()
    {
        Directory.CreateDirectory(File("packed"));
        await ProgrammeFile.Write(File("packed/1.parquet"), [Croydon]);
        await ProgrammeFile.Write(File("packed/2.parquet"), [Croydon with { Header = Croydon.Header with { Id = "another" } }]);

        (await Read(null, 2, File("packed"))).Value.SelectMany(part => part.Inspections).ShouldBe(["croydon-2012", "another"]);

        await ProgrammeFile.Write(File("packed/3.parquet"), [Croydon]);
        (await Read(null, 2, File("packed"))).Refusals.Single().Code.ShouldBe("inspection-twice");
    }

    [Fact]
    public async Task What_is_not_there_or_damaged_is_refused_by_name()
    {
        PeerFile.Write(Croydon, $"copy judged to '{File("p.parquet")}' (format parquet)");
        var whole = System.IO.File.ReadAllBytes(File("p.parquet"));
        whole.AsSpan(whole.Length / 3, 400).Fill(0xA5);
        System.IO.File.WriteAllBytes(File("damaged.parquet"), whole);
        Directory.CreateDirectory(File("empty"));

        (await Read(Mapping, 2, File("nowhere"))).Refusals.Single().Code.ShouldBe("file-missing");
        (await Read(Mapping, 2, File("empty"))).Refusals.Single().Message.ShouldEndWith("ends in .parquet");
        (await Read(Mapping, 2, File("damaged.parquet"))).Refusals.ShouldAllBe(refusal => refusal.Place!.Value.File == File("damaged.parquet"));
        (await Read(Mapping, 2, File("damaged.parquet"))).IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void A_mapping_is_a_small_file_whose_faults_are_told_together()
    {
        System.IO.File.WriteAllText(File("map.yaml"), """
            instrument: core-case@2009.1
            columns: { inspection: yot, answer: response }
            answers: { yes: [Y, "1"], no: [N], missing: ["-"] }
            questions: { INIT01: q11_screen_timely }
            """);
        System.IO.File.WriteAllText(File("wrong.yaml"), """
            columns: { inspektion: yot }
            answers: { perhaps: [P], yes: [Y], no: [Y] }
            """);

        var read = ProgrammeMapping.Read(File("map.yaml")).Value;
        read.ShouldSatisfyAllConditions(
            mapping => mapping.Instrument.ShouldBe("core-case@2009.1"),
            mapping => mapping.ColumnOf("inspection").ShouldBe("yot"),
            mapping => mapping.ColumnOf("case").ShouldBe("case"),
            mapping => mapping.AnswerOf("1").ShouldBe(Answer.Yes),
            mapping => mapping.AnswerOf("-").ShouldBe(Answer.Missing),
            mapping => mapping.AnswerOf("na").ShouldBe(Answer.NotApplicable),
            mapping => mapping.Questions["INIT01"].ShouldBe("q11_screen_timely"));
        ProgrammeMapping.Read(File("wrong.yaml")).Refusals.Select(refusal => refusal.Code).ShouldBe(["value-unknown", "value-unknown", "code-twice"]);
    }

    private string File(string name) => folder.PathTo(name);

    private static Task<Result<IReadOnlyList<ProgrammeJudgements>>> Read(ProgrammeMapping? mapping, int threads, params string[] paths) =>
        ProgrammeFiles.Read(paths, mapping, (id, version) => Shelf.Read(id, version, new Place(paths[0], 1, 1)), threads);
}
