using Plumbline.Scores;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Programmes;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Programmes;

public sealed class ProgrammeFileTests
{
    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);

    private static readonly ScoredFolder Croydon = InspectionFolder.ReadForScoring(Repository.PathTo("examples", "croydon-2012"), Shelf).Value;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_programme_that_went_through_a_file_scores_as_its_inspections_do(int threads)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "programme.parquet");

        var rows = await ProgrammeFile.Write(path, [Croydon, Croydon]);
        var read = await Read(path, threads);

        rows.ShouldBe(2 * 38 * 260);
        read.Value.Read.ShouldBe(rows);
        read.Value.Inspections.ShouldBe(["croydon-2012", "croydon-2012"]);
        var shares = PooledScores.Of(Croydon.Readings).Criteria.Select(score => score.Tally.Share).ToList();
        read.Value.Planes.ByCriterion(threads).ShouldBe([.. shares, .. shares]);
        Directory.GetFiles(folder.Path).ShouldBe([path]);
    }

    [Fact]
    public async Task The_order_of_the_rows_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "programme.parquet");
        var readings = Croydon.Readings;
        var questions = Enumerable.Range(0, readings.Instrument.Questions.Count).ToList();
        var rows = Enumerable.Range(0, readings.Cases.Count).SelectMany(@case => questions.Select(question => (@case, question))).ToArray();
        (int, int)[][] orders =
        [
            rows,
            [.. rows.Reverse()],
            [.. rows.OrderBy(row => row.question).ThenBy(row => row.@case % 3)],
            [.. rows.OrderBy(row => ((row.@case * 7919) + (row.question * 104_729)) % 10_007)],
        ];
        foreach (var some in orders)
        {
            await Written(path, 38, some);

            (await Read(path, 2)).Value.Planes.ByCriterion(1).ShouldBe(PooledScores.Of(readings).Criteria.Select(score => score.Tally.Share));
        }
    }

    [Theory]
    [InlineData(20, 20, "case 20 of 20")]
    [InlineData(38, 0, null)]
    public async Task A_case_that_is_not_there_is_told_with_its_row(int known, int row, string? told)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "programme.parquet");
        await Written(path, known, [.. Enumerable.Range(0, 38).Select(@case => (@case, 0))]);

        var read = await Read(path, 1);

        var answer = (int)Croydon.Readings.Cases[row].Counted(0);
        read.Refusals.Select(refusal => refusal.Message)
            .ShouldBe(told is null ? [] : [$"row group 0, row {row}: {told}, answer {answer}: there is no such case or answer"]);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "notes.parquet");
        File.WriteAllText(path, "case_id,question_key,answer\n");

        var read = await Read(path, 2);

        read.Refusals.Single().Code.ShouldBe("parquet-unreadable");
        read.Refusals.Single().Place!.Value.File.ShouldBe(path);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_or_damaged_never_gives_scores()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "programme.parquet");
        await ProgrammeFile.Write(path, [Croydon]);
        var whole = File.ReadAllBytes(path);

        File.WriteAllBytes(path, whole[..(whole.Length / 2)]);
        (await Read(path, 2)).IsRefused.ShouldBeTrue();

        File.WriteAllBytes(path, []);
        (await Read(path, 2)).IsRefused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused() =>
        (await Read("nowhere.parquet", 2)).Refusals.Single().Code.ShouldBe("file-missing");

    private static async Task Written(string path, int cases, (int Case, int Question)[] rows)
    {
        await using var file = File.Create(path);
        await using var writer = await ProgrammeWriter.Open(file, Croydon.Readings.Instrument, [("croydon-2012", cases)]);
        foreach (var (@case, question) in rows)
        {
            await writer.Add(0, @case, question, Croydon.Readings.Cases[@case].Counted(question));
        }
    }

    private static Task<Result<ProgrammeJudgements>> Read(string path, int threads) =>
        ProgrammeReader.Read(path, (id, version) => Shelf.Read(id, version, new Place(path, 1, 1)), threads);
}
