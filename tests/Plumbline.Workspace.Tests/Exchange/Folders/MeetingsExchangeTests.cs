using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>Consensus meetings and everything that was answered in them move to another workspace with the inspection.</summary>
public sealed class MeetingsExchangeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Meetings_and_every_answer_come_along(Engine engine)
    {
        await using var one = await FreshDatabase.On(engine);
        await using var other = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await In(one.Database);

        await HistoryExchangeTests.Export(one, folder.PathTo("first"));
        (await HistoryExchangeTests.Import(other, folder.PathTo("first"))).Refusals.ShouldBeEmpty();
        await HistoryExchangeTests.Export(other, folder.PathTo("second"));

        var (first, second) = (HistoryExchangeTests.FilesOf(folder.PathTo("first")), HistoryExchangeTests.FilesOf(folder.PathTo("second")));
        foreach (var (file, lines) in new[] { ("meetings.jsonl", 1), ("second-answers.jsonl", 3) })
        {
            first[file].Count(letter => letter == '\n').ShouldBe(lines);
            second[file].ShouldBe(first[file]);
        }

        await using var db = other.Database.NewDb();
        (await db.SecondAnswers.AsNoTracking().OrderBy(answer => answer.At).ToListAsync(Stop)).Select(kept => (kept.AsAnswered().Judged.Note, kept.By))
            .ShouldBe([("=1+1 “Ŵy”", "anna"), (null, "anna"), (null, "berth")]);
    }

    [Theory]
    [InlineData("meetings.jsonl", "\"inspectionId\":\"croydon-2012\"", "\"inspectionId\":\"hilltop-2012\"", "meeting-unreadable")]
    [InlineData("meetings.jsonl", "\"caseId\":\"", "\"caseId\":\"X", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "\"meetingId\":\"0", "\"meetingId\":\"1", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "\"number\":2", "\"number\":1", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "\"reading\":\"second\"", "\"reading\":\"adjudicated\"", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "q11_screen_done", "q99", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "\"answer\":\"no\"", "\"answer\":\"perhaps\"", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "\"answer\":\"no\"", "\"text\":\"no\"", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "\"by\":\"anna\"", "\"from\":\"anna\"", "meeting-unreadable")]
    [InlineData("second-answers.jsonl", "Ŵy", "Ŵ\\u0000y", "meeting-unreadable")]
    public async Task A_line_that_is_no_meeting_of_the_inspection_is_refused(string file, string was, string now, string code)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await In(one.Database);
        await HistoryExchangeTests.Export(one, folder.PathTo("out"));
        var path = folder.PathTo("out/" + file);
        var text = await File.ReadAllTextAsync(path, Stop);
        text.ShouldContain(was);
        await File.WriteAllTextAsync(path, text.Replace(was, now, StringComparison.Ordinal), Stop);

        var refused = (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).Refusals;

        var lines = text.Split('\n').Index().Where(line => line.Item.Contains(was, StringComparison.Ordinal)).Select(line => line.Index + 1).ToList();
        refused.Where(one => one.Place!.Value.File == path && one.Code == code).Select(one => one.Place!.Value.Line).ShouldBe(lines);
    }

    [Theory]
    [InlineData("meetings.jsonl")]
    [InlineData("second-answers.jsonl")]
    public async Task A_line_that_stands_twice_is_refused(string file)
    {
        await using var one = await FreshDatabase.On(Engine.Sqlite);
        await using var other = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await HistoryExchangeTests.Judge(one);
        await In(one.Database);
        await HistoryExchangeTests.Export(one, folder.PathTo("out"));
        var path = folder.PathTo("out/" + file);
        var lines = await File.ReadAllLinesAsync(path, Stop);
        await File.WriteAllLinesAsync(path, [.. lines, lines[0]], Stop);

        var refused = (await HistoryExchangeTests.Import(other, folder.PathTo("out"))).Refusals.ShouldHaveSingleItem();

        (refused.Code, refused.Place!.Value.File, refused.Place!.Value.Line).ShouldBe(("meeting-twice", path, lines.Length + 1));
    }

    /// <summary>A meeting of a case that was read twice, one answer of which took the place of another.</summary>
    internal static async Task In(PlumblineDatabase database)
    {
        var at = new DateTimeOffset(2012, 3, 14, 16, 0, 0, TimeSpan.Zero);
        await using var db = database.NewDb();
        var read = await db.Records.AsNoTracking().FirstAsync(record => record.Purpose == Purpose.Second);
        var meeting = new KeptMeeting { Id = Guid.CreateVersion7(at), InspectionId = read.InspectionId, CaseId = read.CaseId, At = at, By = "lead" };
        db.AddRange(
            meeting, Answer("first", "no", "=1+1 “Ŵy”", "anna", 1), Answer("first", "yes", null, "anna", 2), Answer("second", "no", null, "berth", 3));
        await db.SaveChangesAsync();

        KeptSecondAnswer Answer(string reading, string code, string? note, string by, int minutes) => new()
        {
            Id = Guid.CreateVersion7(at.AddMinutes(minutes)), MeetingId = meeting.Id, Number = minutes, Reading = reading, Question = "q11_screen_done",
            Answer = code, Note = note, At = at.AddMinutes(minutes), By = by,
        };
    }
}
